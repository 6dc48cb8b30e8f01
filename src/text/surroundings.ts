import type { AmenityKind } from '@/sources/interfaces/amenities';
import type { Provenance } from '@/sources/interfaces/answer';
import type { NeighbourhoodFigure } from '@/sources/interfaces/neighbourhoods';
import type { Zoning } from '@/sources/interfaces/zoning';
import { dayText, numberText } from './numbers';
import { provenanceText, sourceName } from './sources';

export const amenityNames: Record<AmenityKind, string> = {
  supermarkt: 'Supermarkt',
  huisarts: 'Huisarts',
  apotheek: 'Apotheek',
  fysiotherapeut: 'Fysiotherapeut',
  zorgsteunpunt: 'Zorgsteunpunt',
  ontmoetingsplek: 'Ontmoetingsplek',
  bibliotheek: 'Bibliotheek',
  park: 'Park',
  bushalte: 'Bushalte',
  station: 'Station',
};

const counted = (count: number, one: string, more: string): string =>
  `${numberText(count)} ${count === 1 ? one : more}`;

export const surroundingsText = {
  heading: 'Omgeving',
  lead: 'Feiten uit openbare bronnen of uit uw eigen bestand. Ze horen niet bij het plan.',
  again: 'Opnieuw proberen',
};

export const amenitiesText = {
  name: 'Voorzieningen',
  asking: 'Voorzieningen worden opgehaald…',
  tooLarge:
    'Het gebied in beeld is te groot om op te vragen. Zoom verder in en zet Voorzieningen opnieuw aan.',
  shown: (count: number) =>
    `${counted(count, 'voorziening', 'voorzieningen')} op de kaart. Van ver weg ziet u alleen stippen.`,
  none: 'In dit gebied kent de bron geen voorzieningen.',
  here: 'Opnieuw ophalen voor dit gebied',
  legend: 'Voorzieningen per soort',
  source: 'Bron:',
  others: 'Andere soorten:',
  onlyFile: 'U ziet alleen de soorten uit uw eigen bestand.',
  without: 'De voorzieningen staan daarom niet op de kaart. Met uw plan kunt u gewoon verder.',
};

export const neighbourhoodsText = {
  name: 'Buurten',
  asking: 'Buurten worden opgehaald…',
  noMunicipality: 'Kies eerst bij Opgave een gemeente. Buurten zijn er per gemeente.',
  shown: (count: number) => `${counted(count, 'buurt', 'buurten')} op de kaart.`,
  none: 'De bron kent geen buurten van deze gemeente.',
  table: 'Buurten',
  column: 'Buurt',
  columns: { people_65_plus: '65+', people_80_plus: '80+', homes: 'woningen' } satisfies Partial<
    Record<NeighbourhoodFigure, string>
  >,
  unknown: 'onbekend',
  circa: 'circa',
  total: 'Samen',
  goTo: (name: string) => `${name} op de kaart tonen`,
  without: 'De buurten staan daarom niet op de kaart. Met uw plan kunt u gewoon verder.',
};

/** What the licence of a source asks to be said of its amenities, besides who gave them and when. */
export const openStreetMap = {
  credit: '© OpenStreetMap-bijdragers',
  address: 'https://www.openstreetmap.org/copyright',
  licence: 'Deze gegevens vallen onder de Open Database License (ODbL).',
};

/** Who drew the borders of neighbourhoods. */
export const bordersText = (from: Provenance): string =>
  from.source === 'cbs'
    ? `Grenzen: CBS / Kadaster, ${dayText(from.asOf)}.`
    : `Grenzen: ${provenanceText(from)}.`;

/** The year of a figure; a file of the user does not always tell it. */
export const yearText = (year: number | null): string => (year === null ? 'jaar onbekend' : String(year));

/** "65+ en 80+: CBS, 2025." */
export const figuresText = (names: readonly string[], source: string, year: number | null): string => {
  const list = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' en ');
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}: ${source}, ${yearText(year)}.`;
};

export const zoningText = {
  ask: 'Bestemming opzoeken',
  /** Where a soft plan lies is nobody's business: who asks has to know that asking tells it. */
  tells: 'Als u dit kiest, gaat het midden van deze locatie naar PDOK (Ruimtelijke plannen).',
  asking: 'Bestemming wordt opgezocht…',
  /** The name of the service as its users write it, and a warning that it is no longer kept up to date. */
  lead: ({ source }: Provenance) =>
    source === 'ruimtelijke_plannen'
      ? 'Bestemming volgens ruimtelijkeplannen (kan verouderd zijn)'
      : `Bestemming volgens ${sourceName(source)}`,
  says: ({ name, planStatus, date }: Zoning): string => {
    const status = [planStatus, date === null ? null : dayText(date)].filter((part) => part !== null);
    return status.length === 0 ? name : `${name}, ${status.join(' ')}`;
  },
  none: 'Voor deze plek kent de bron geen bestemming.',
  rules: (host: string) => `Regels op ${host}`,
  rulesOnMap: 'Kijk wat nu geldt: Regels op de kaart',
  rulesOnMapAddress: 'https://omgevingswet.overheid.nl/regels-op-de-kaart',
  without: 'Zoek de bestemming zelf op bij Regels op de kaart (omgevingswet.overheid.nl).',
};
