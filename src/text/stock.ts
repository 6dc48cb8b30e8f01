import type { StockSite } from '@/domain/stock/stockSite';
import { numberText } from './numbers';
import { stockFutureNames, stockKindNames } from './stockCodes';

export const stockText = {
  layer: { name: 'Bestaand aanbod', shows: 'Wat er voor ouderen al staat. Het telt nooit mee als nieuw.' },
  none: 'Er is nog niets ingevuld. Voeg het met de hand toe, of uit een bestand.',
  add: 'Bestaand aanbod toevoegen',
  changeTitle: 'Bestaand aanbod wijzigen',
  fromFile: 'Uit een bestand',
  fileHint: 'CSV of GeoJSON met naam, soort, capaciteit, toekomst, jaar en een plek.',
  reading: (name: string) => `${name} wordt gelezen…`,
  taken: (name: string, count: number) =>
    `${name}: ${numberText(count)} ${count === 1 ? 'regel' : 'regels'} toegevoegd aan het bestaande aanbod.`,
  nothing: (name: string) => `In ${name} staat geen bestaand aanbod dat de app kan lezen.`,
  leftOut: (count: number) =>
    `${numberText(count)} ${count === 1 ? 'regel' : 'regels'} overgeslagen: geen naam.`,
  unknownKind: (count: number) =>
    `Van ${numberText(count)} ${count === 1 ? 'regel' : 'regels'} is de soort niet herkend: daar staat nu zorgvastgoed. Kijk dat na.`,
  noPlace: (count: number) => `${numberText(count)} zonder plek: die staan in de lijst, niet op de kaart.`,
  list: 'Bestaand aanbod',
  name: 'Naam',
  kind: 'Soort',
  capacity: 'Woningen of plaatsen',
  future: 'Toekomst',
  year: 'Vanaf welk jaar',
  source: 'Bron',
  asOf: 'Datum van de bron',
  place: 'Plek',
  atMiddle: 'Het midden van de kaart',
  noPlaceYet: 'Nog geen plek',
  asItIs: 'Waar het nu staat',
  changeShort: 'Wijzigen',
  change: (name: string) => `${name} wijzigen`,
  remove: (name: string) => `${name} weghalen`,
  goTo: (name: string) => `${name} op de kaart tonen`,
  save: 'Bewaren',
  errors: {
    name: 'Vul een naam in.',
    capacity: 'Vul een heel getal in van 0 tot en met 100.000, of laat het leeg.',
    year: 'Vul een jaartal in van 2000 tot en met 2100, of laat het leeg.',
  },
  unknownCapacity: 'aantal onbekend',
  legend: {
    known: 'Woningen of plaatsen die er zijn',
    going: 'Sluit of wordt omgezet',
    unknown: 'Aantal onbekend',
  },
};

/** "zorgvastgoed, 96, sluit in 2029". */
export const stockSiteText = ({ kind, capacity, future, year }: StockSite): string =>
  [
    stockKindNames[kind],
    capacity === undefined ? stockText.unknownCapacity : numberText(capacity),
    ...(future === 'onbekend' ? [] : [stockFutureNames[future] + (year === undefined ? '' : ` in ${year}`)]),
  ].join(', ');
