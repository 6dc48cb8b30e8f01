import { housingTypes } from '@/domain/housingType';
import { interventions } from '@/domain/locationFields';
import { planningStatuses } from '@/domain/planningStatus';
import { segments } from '@/domain/segment';
import type { UnknownValue } from '@/exchange/plan/columns/seen';
import { housingTypeNames, interventionNames, segmentNames, statusNames } from './codes';
import { numberText } from './numbers';

type Option = readonly [code: string, name: string];

const ofLocation: readonly Option[] = [
  ['naam', 'Naam'],
  ['planologische_status', 'Planologische status'],
  ['ingreep', 'Ingreep'],
  ['opmerkingen', 'Opmerkingen'],
  ['buurt', 'Buurt'],
  ['vertrouwelijkheid', 'Vertrouwelijkheid'],
  ['prioriteit', 'Prioriteit'],
  ['intramurale_plaatsen', 'Intramurale plaatsen'],
  ['register_id', 'Nummer in een register'],
];

const ofPartners: readonly Option[] = [
  ['opdrachtgever', 'Opdrachtgever'],
  ['opdrachtgever_rol', 'Soort opdrachtgever'],
  ['partner_corporatie', 'Woningcorporatie'],
  ['partner_zorgorganisatie', 'Zorgorganisatie'],
  ['partner_ontwikkelaar', 'Ontwikkelaar'],
];

const ofAddress: readonly Option[] = [
  ['adres', 'Adres in één veld'],
  ['adres_straat', 'Straat'],
  ['adres_huisnummer', 'Huisnummer'],
  ['adres_toevoeging', 'Huisletter of toevoeging'],
  ['adres_postcode', 'Postcode'],
  ['adres_plaats', 'Plaats'],
];

const ofHomes: readonly Option[] = [
  ['aantal_woningen', 'Aantal woningen'],
  ['aantal_in_deel', 'Aantal in een deel (fase, blok)'],
  ['aantal_gerealiseerd', 'Aantal gerealiseerd'],
  ['aantal_sloop', 'Aantal te slopen'],
  ['aantal_netto', 'Aantal netto (bouw min sloop)'],
  ['woningtype', 'Woningtype van alle woningen'],
  ['segment', 'Segment van alle woningen'],
  ['opleverjaar', 'Opleverjaar van alle woningen'],
  ['eigenaar', 'Eigenaar van alle woningen'],
  ['aantal_eengezins', 'Aantal eengezins'],
  ['aantal_meergezins', 'Aantal meergezins'],
  ['programma', 'Programma (lijst)'],
];

const ofTypes: readonly Option[] = housingTypes.map((type) => [
  type === 'onbekend' ? 'aantal_type_onbekend' : `aantal_${type}`,
  `Aantal ${housingTypeNames[type].toLowerCase()}`,
]);

const ofSegments: readonly Option[] = segments.map((segment) => [
  segment === 'onbekend' ? 'aantal_segment_onbekend' : `aantal_${segment}`,
  `Aantal ${segmentNames[segment].toLowerCase()}`,
]);

const ofBoth: readonly Option[] = housingTypes
  .filter((type) => type !== 'onbekend')
  .flatMap((type) =>
    segments.map(
      (segment): Option => [
        `${type}_${segment}`,
        `${housingTypeNames[type]}, ${segmentNames[segment].toLowerCase()}`,
      ],
    ),
  );

const elsewhere: readonly Option[] = [
  ['bij_opmerkingen', 'Bij de opmerkingen'],
  ['niet', 'Niet overnemen'],
];

const groups: readonly (readonly [string, readonly Option[]])[] = [
  ['Anders', elsewhere],
  ['Locatie', ofLocation],
  ['Adres', ofAddress],
  ['Woningen', ofHomes],
  ['Woningen per type', ofTypes],
  ['Woningen per segment', ofSegments],
  ['Woningen per type en segment', ofBoth],
  ['Partners', ofPartners],
];

const groupByCode = new Map(groups.flatMap(([group, options]) => options.map(([code]) => [code, group])));
const nameByCode = new Map(groups.flatMap(([, options]) => options));

/** What a column can be, in groups. */
export const meaningOptions: readonly Option[] = groups.flatMap(([, options]) => options);

const years = /^aantal_in_(\d{4})(?:_(\d{4}))?$/;
const ofOwner = /^(aantal_.+)_(corporatie|markt)$/;

/** What a column is taken for, in words. */
export const meaningName = (meaning: string): string => {
  const [, from, to] = years.exec(meaning) ?? [];
  if (from !== undefined)
    return to === undefined ? `Op te leveren in ${from}` : `Op te leveren ${from} t/m ${to}`;
  const [, counted, owner] = ofOwner.exec(meaning) ?? [];
  if (counted !== undefined) return `${nameByCode.get(counted) ?? counted}, ${owner}`;
  const name = nameByCode.get(meaning) ?? meaning.replaceAll('_', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

export const meaningGroup = (meaning: string): string => groupByCode.get(meaning) ?? 'Anders';

/** The codes that a value can stand for, by the column it is in. */
export const codeOptions = (meaning: string): readonly Option[] => {
  switch (meaning) {
    case 'planologische_status':
      return planningStatuses.map((status) => [status, statusNames[status]]);
    case 'ingreep':
      return interventions.map((each) => [each, interventionNames[each]]);
    case 'woningtype':
      return housingTypes.map((type) => [type, housingTypeNames[type]]);
    case 'segment':
      return segments.map((segment) => [segment, segmentNames[segment]]);
    default:
      return [];
  }
};

const columnsWord = (count: number): string => (count === 1 ? '1 kolom' : `${numberText(count)} kolommen`);

export const columnsText = {
  /** `unsure`: we think so, and are not sure. */
  title: (all: number, unsure: number): string =>
    unsure === 0
      ? `${columnsWord(all)} herkend`
      : `Klopt dit? Van ${columnsWord(all)} ${unsure === 1 ? 'is er 1' : `zijn er ${numberText(unsure)}`} niet zeker`,
  show: 'Kolommen bekijken',
  hide: 'Kolommen verbergen',
  caption: 'Kolommen van het bestand',
  column: 'Kolom',
  examples: 'Voorbeelden',
  meaning: 'Wat is dit',
  meaningOf: (column: string): string => `Wat is ${column}`,
  more: (count: number): string => `en nog ${columnsWord(count)}`,
  values: 'Waarden die de app niet kent',
  value: 'Waarde',
  valueOf: ({ column, value }: UnknownValue): string => `Wat is “${value}” in ${column}`,
  count: (count: number): string => `${numberText(count)}×`,
  noCode: 'Bij de opmerkingen',
  remembered: 'Uw keuzes voor een bestand met deze kolommen zijn weer gebruikt.',
  forget: 'Voorstel herstellen',
};
