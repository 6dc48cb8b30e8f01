import type { Changed, EditCode, EditLabel } from '@/domain/commands/editLabel';
import { rowOf } from '@/domain/records';
import {
  buildingNames,
  commitmentNames,
  housingTypeNames,
  interventionNames,
  ownerNames,
  priorityNames,
  roleNames,
  segmentNames,
} from './codes';
import { locationsText, numberText } from './numbers';
import { partnerKindNames } from './partnerCodes';
import { fieldName, recordWords } from './records';
import { landConsentNames, landOwnerNames } from './site';

const quoted = (subject: string | undefined): string => (subject === undefined ? '' : ` '${subject}'`);

const fieldNames: Readonly<Record<string, string>> = {
  ...recordWords.location.fields,
  planningStatus: 'status',
  intervention: 'ingreep',
  priority: 'prioriteit',
  intramuralPlaces: 'intramurale plaatsen',
  completed: 'gerealiseerd',
  year: 'opleverjaar',
  type: 'woningtype',
  segment: 'segment',
  owner: 'eigenaar',
  building: 'bouwvorm',
  retained: 'instandhouding',
  horizon: 'jaar van de opgave',
  source: 'bron van de opgave',
  asOf: 'peildatum van de opgave',
  role: 'soort',
  kind: 'soort',
  partner: 'partner',
};

/** Names of codes, by field. A code that is not in it stands for itself: a status is called 5A. */
const valueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  intervention: interventionNames,
  priority: priorityNames,
  type: housingTypeNames,
  segment: segmentNames,
  owner: ownerNames,
  building: buildingNames,
  role: roleNames,
  kind: partnerKindNames,
  landOwner: landOwnerNames,
  landConsent: landConsentNames,
  level: commitmentNames,
};

const valueText = (field: string, value: NonNullable<Changed['from']> | null): string => {
  if (value === null || value === '') return 'onbekend';
  if (typeof value === 'string') return valueNames[field]?.[value]?.toLowerCase() ?? value;
  return field === 'year' || field === 'horizon' ? String(value) : numberText(value);
};

/** "van 40 naar 24"; without what it was: "naar 24". */
const becameText = ({ field, from, to = null }: Changed): string =>
  `${from === undefined ? '' : `van ${valueText(field, from)} `}naar ${valueText(field, to)}`;

/** "24 telt, 8 niet". */
const becameOf = ({ field, from = null, to = null }: Changed): string =>
  `${valueText(field, to)} telt, ${valueText(field, from)} niet`;

const kindText = ({ type, segment }: Changed): string =>
  [type && housingTypeNames[type], segment && segmentNames[segment]]
    .filter((name) => name !== undefined)
    .join(', ')
    .toLowerCase();

const fieldText = (changed: Changed): string => {
  const name = fieldNames[changed.field];
  return name === undefined ? becameText(changed) : `${name} ${becameText(changed)}`;
};

const countsIn = ({ from, to }: Changed): number[] => [from, to].filter((value) => typeof value === 'number');

/** Homes that go, and no others: their numbers are said without a minus. */
const isOfDemolition = (changed: Changed): boolean =>
  countsIn(changed).some((count) => count < 0) && countsIn(changed).every((count) => count <= 0);

const withoutMinus = (value: Changed['from']) => (typeof value === 'number' ? Math.abs(value) : value);

const programmeText = ({ subject, changed: given }: EditLabel): string => {
  if (given === undefined) return `Programma van${quoted(subject)} gewijzigd`;
  const goes = isOfDemolition(given);
  const changed = goes ? { ...given, from: withoutMinus(given.from), to: withoutMinus(given.to) } : given;
  const { field, from } = changed;
  const kind = `${goes ? 'sloop ' : ''}${kindText(changed)}`.trim();
  const about = `Programma van${quoted(subject)}:${kind === '' ? '' : ` ${kind}`}`;
  if (field !== 'line')
    return `${about}${kind === '' ? '' : field === 'count' ? '' : ','} ${fieldText(changed)}`;
  return `${about}, regel ${from === undefined ? 'toegevoegd' : `met ${valueText('count', from)} weggehaald`}`;
};

const targetText = ({ changed }: EditLabel): string => {
  if (changed === undefined) return 'Opgave gewijzigd';
  const text =
    changed.field === 'goal' ? `opgave ${kindText(changed)} ${becameText(changed)}` : fieldText(changed);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** "Afspraak bij locatie 'Kerkweg'", "Variant 'A'". */
const ofRecord = ({ kind, subject }: EditLabel): string => {
  const name = kind === undefined ? 'gegeven' : recordWords[kind].name;
  const where = kind !== undefined && rowOf(kind).parent === undefined ? '' : ' bij locatie';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${where}${quoted(subject)}`;
};

const changedRecordText = ({ kind, changed }: EditLabel): string => {
  if (kind === undefined || changed === undefined) return ' gewijzigd';
  const { field, from, to } = changed;
  const word = (value: Changed['to']) =>
    (typeof value === 'string' && recordWords[kind].values?.[field]?.[value]?.toLowerCase()) ||
    valueText(field, value ?? null);
  return `: ${fieldName(kind, field)} van ${word(from)} naar ${word(to)}`;
};

/** What became of a location in a variant, by field: taken off and set. */
const variantChanges: Readonly<Record<string, readonly [off: string, on: string]>> = {
  isIn: ['weggelaten', 'opgenomen'],
  hasOwnNumbers: ['aantallen weer als in het plan', 'eigen aantallen'],
};

const sentences: Record<EditCode, (label: EditLabel) => string> = {
  plan_renamed: ({ subject }) => `Plan hernoemd in${quoted(subject)}`,
  area_changed: ({ subject }) => `Gemeente van het plan: ${subject ?? 'nog niet gekozen'}`,
  target_changed: targetText,
  density_changed: ({ count = 0 }) => `Dichtheid op ${numberText(count)} woningen per hectare gezet`,
  home_size_changed: ({ count }) =>
    count === undefined
      ? 'Vloeroppervlak per woning weggehaald'
      : `Vloeroppervlak per woning op ${numberText(count)} m² gezet`,
  care_reach_changed: ({ count }) =>
    count === undefined
      ? 'Bereik van een zorgteam gewijzigd'
      : `Bereik van een zorgteam op ${numberText(count)} m gezet`,
  columns_changed: () => 'Kolommen van de tabel gekozen',
  plan_filled: ({ subject }) => `Plan${quoted(subject)} ingelezen`,
  plan_restored: ({ subject }) => `Momentopname${quoted(subject)} teruggezet`,
  location_added: ({ subject }) => `Locatie${quoted(subject)} toegevoegd`,
  location_removed: ({ subject }) => `Locatie${quoted(subject)} verwijderd`,
  locations_imported: ({ count = 0 }) => `${locationsText(count)} geïmporteerd`,
  offer_answered: ({ subject, count = 0 }) =>
    `Bod van${quoted(subject)} verwerkt: ${locationsText(count)} overgenomen`,
  answer_taken: ({ subject, count = 0 }) =>
    `Antwoord van${quoted(subject)} overgenomen bij ${locationsText(count)}`,
  locations_changed: ({ count = 0, changed }) =>
    changed === undefined || !(changed.field in fieldNames)
      ? `${locationsText(count)} gewijzigd`
      : `${locationsText(count)}: ${fieldText(changed)}`,
  locations_removed: ({ count = 0 }) => `${locationsText(count)} verwijderd`,
  location_renamed: ({ subject, changed }) =>
    `Locatie${quoted(subject)} hernoemd${typeof changed?.to === 'string' ? ` in${quoted(changed.to)}` : ''}`,
  location_moved: ({ subject, changed }) => {
    if (changed?.field === 'found') return `Locatie${quoted(subject)} op de kaart gezet`;
    return changed?.field === 'place'
      ? `Locatie${quoted(subject)} verplaatst`
      : `Vorm van locatie${quoted(subject)} gewijzigd`;
  },
  location_changed: ({ subject, changed }) => {
    if (changed?.field === 'notes') return `Locatie${quoted(subject)}: notities gewijzigd`;
    if (changed?.field === 'alternativeOf') {
      return typeof changed.to === 'string'
        ? `Locatie${quoted(subject)} is nu een alternatief van${quoted(changed.to)}`
        : `Locatie${quoted(subject)} telt weer mee`;
    }
    // A field that only a later version knows has no name here.
    const isKnown = changed !== undefined && changed.field in fieldNames;
    return `Locatie${quoted(subject)}${isKnown ? `: ${fieldText(changed)}` : ' gewijzigd'}`;
  },
  programme_changed: programmeText,
  partner_added: ({ subject }) => `Partner${quoted(subject)} toegevoegd`,
  partner_changed: ({ subject, changed }) => {
    if (changed?.field === 'name' && typeof changed.to === 'string') {
      return `Partner${quoted(subject)} hernoemd in${quoted(changed.to)}`;
    }
    return `Partner${quoted(subject)}${changed === undefined ? ' gewijzigd' : `: ${fieldText(changed)}`}`;
  },
  partner_removed: ({ subject }) => `Partner${quoted(subject)} verwijderd`,
  commitment_changed: ({ subject, changed }) => {
    if (changed === undefined) return `Partner bij locatie${quoted(subject)} gewijzigd`;
    const { partner, from, to = null } = changed;
    return from === null
      ? `Partner${quoted(partner)} bij locatie${quoted(subject)} gezet: ${valueText('level', to)}`
      : `Partner${quoted(partner)} bij locatie${quoted(subject)}: ${becameText(changed)}`;
  },
  commitment_removed: ({ subject, changed }) =>
    `Partner${quoted(changed?.partner)} bij locatie${quoted(subject)} weggehaald`,
  record_added: (label) => `${ofRecord(label)} toegevoegd`,
  record_changed: (label) => `${ofRecord(label)}${changedRecordText(label)}`,
  record_removed: (label) => `${ofRecord(label)} weggehaald`,
  locations_merged: ({ subject, count = 0 }) => `${locationsText(count)} samengevoegd tot${quoted(subject)}`,
  location_split: ({ subject, count = 2 }) => `Locatie${quoted(subject)} gesplitst in ${numberText(count)}`,
  locations_added: ({ count = 0 }) => `${locationsText(count)} toegevoegd`,
  numbers_met: ({ subject, changed }) => {
    const about = changed === undefined ? '' : `, ${kindText(changed)}: ${becameOf(changed)}`;
    return `Twee mensen typten tegelijk bij locatie${quoted(subject)}${about}`;
  },
  variant_changed: ({ subject, count = 1, variant, changed }) => {
    const what = subject === undefined ? locationsText(count) : `Locatie${quoted(subject)}`;
    const said = changed === undefined ? '' : variantChanges[changed.field]?.[changed.to === 1 ? 1 : 0];
    return `${what} in variant${quoted(variant)}: ${said ?? 'gewijzigd'}`;
  },
};

/** What an edit was, as a short sentence: "Locatie 'Kerkweg' verwijderd". */
export const editText = (label: EditLabel): string => sentences[label.code](label);
