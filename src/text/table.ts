import { homesText, locationsText, numberText } from './numbers';

/** Names of the columns: short for the head, full for screen readers and menus. */
export const columnNames = {
  name: { short: 'Naam', full: 'Naam' },
  geclusterd: { short: 'Gecl.', full: 'Geclusterd' },
  zorggeschikt: { short: 'Zorg.', full: 'Zorggeschikt' },
  nultreden: { short: 'Nult.', full: 'Nultreden' },
  other: { short: 'Overig', full: 'Overige woningen' },
  total: { short: 'Totaal', full: 'Totaal' },
  segment: { short: 'Segment', full: 'Segment' },
  status: { short: 'Status', full: 'Status' },
  year: { short: 'Jaar', full: 'Jaar van oplevering' },
  partner: { short: 'Partner', full: 'Partner' },
  neighbourhood: { short: 'Buurt', full: 'Buurt' },
  priority: { short: 'Prioriteit', full: 'Prioriteit' },
  intervention: { short: 'Ingreep', full: 'Ingreep' },
  nextStep: { short: 'Volgende stap', full: 'Volgende stap' },
  nextStepBy: { short: 'Wie', full: 'Volgende stap: wie' },
  nextStepOn: { short: 'Wanneer', full: 'Volgende stap: wanneer' },
  agreements: { short: 'Open', full: 'Open afspraken' },
  signals: { short: 'Signalen', full: 'Signalen' },
} as const;

export const tableText = {
  grid: 'Locaties',
  rank: 'Rangschikken',
  select: (name: string) => `${name} kiezen`,
  selectAll: 'Alle locaties in de tabel kiezen',
  selectColumn: 'Kiezen',
  open: (name: string) => `${name} openen`,
  openHint: 'Openen (Shift+Enter)',
  sort: (column: string) => `${column}: sorteren (Shift+klik: ook hierop)`,
  none: '–',
  unknown: 'onbekend',
  more: (first: string, others: number) => (others > 0 ? `${first} +${others}` : first),
  apart: (homes: number, reasons: readonly string[]) =>
    `+ ${numberText(homes)} ${reasons.join(' en ')}, telt apart`,
  reasons: {
    after: 'na het jaar van de opgave',
    existing: 'bestaande bouw',
    dropped: 'valt af',
    alternative: 'alternatief',
  },
  sum: 'Som van de tabel',
  sumOfFilter: 'Som van het filter',
  homes: (homes: number) => homesText(homes),
  shown: (shown: number, all: number) =>
    shown === all ? locationsText(all) : `${numberText(shown)} van ${locationsText(all)}`,
  noneFound: 'Geen locatie past bij dit filter.',
  severalLines: 'Dit type heeft meer regels. Wijzig het bij de locatie.',
  noLines: 'Vul eerst woningen in. Daarna kiest u het jaar.',
  noDate: 'Deze datum bestaat niet.',
  emptyName: 'Een naam mag niet leeg zijn.',
  mixedYears: 'Verschillend',
  edit: (column: string, name: string) => `${column} van ${name}`,
  segmentsOf: (parts: readonly string[]) => (parts.length === 0 ? 'Geen woningen' : parts.join(', ')),
};

export const groupText = {
  label: 'Groep',
  none: 'Geen',
  names: { neighbourhood: 'Buurt', partner: 'Partner', status: 'Status', year: 'Jaar' },
  unknown: {
    neighbourhood: 'Buurt onbekend',
    partner: 'Zonder partner',
    status: 'Zonder status',
    year: 'Zonder jaar',
  },
  fold: (name: string, count: number) => `${name}, ${locationsText(count)}`,
};

/** The bar under the table while locations are chosen. */
export const chosenText = {
  region: 'Gekozen locaties',
  count: (count: number) => `${numberText(count)} gekozen`,
  status: 'Status',
  year: 'Oplevering',
  priority: 'Prioriteit',
  intervention: 'Ingreep',
  partner: 'Partner toevoegen',
  remove: 'Verwijderen',
  clear: 'Keuze wissen',
  clearHint: 'Keuze wissen (Esc)',
};

/** Which neighbourhood each location lies in. */
export const neighbourhoodText = {
  fill: 'Buurten invullen',
  asking: 'Buurten worden opgehaald…',
  stop: 'Stoppen',
  noMunicipality: 'Kies eerst bij Opgave een gemeente. Buurten zijn er per gemeente.',
  nothing: 'Van elke locatie klopt de buurt al, voor zover de bron buurten kent.',
  filled: (count: number) => `Buurt ingevuld bij ${locationsText(count)}`,
  without: 'De buurten zijn daarom niet ingevuld. Met uw plan kunt u gewoon verder.',
};

/** Which columns the table shows, and in which order. */
export const columnsText = {
  label: 'Kolommen',
  up: (name: string) => `${name} naar voren`,
  down: (name: string) => `${name} naar achteren`,
  moved: (name: string, place: number) => `${name} is nu kolom ${place}`,
  reset: 'Zoals aan het begin',
  hint: 'De naam staat altijd vooraan. De keuze wordt bij het plan bewaard.',
};
