import type { FormatId } from '@/exchange/formats/format';
import type { ReturnLoss } from '@/exchange/formats/lostOnReturn';
import type { ColumnKind } from '@/exchange/plan/tables/table';
import type { GapCode, Register } from '@/exchange/registers/preflight';
import { homesText, locationsText, numberText } from './numbers';

/** "Exporteren met keuzes…": what, how, and what will be missed. */
export const exportingText = {
  open: 'Exporteren met keuzes…',
  title: 'Exporteren met keuzes',
  format: 'Formaat',
  filterHelp: 'Van elke locatie gaan alleen de woningen mee waar het filter om vraagt.',
  isPublic: 'Alleen wat openbaar is',
  isPublicHelp:
    'Zonder vertrouwelijke locaties, zonder plannen die nog niet hard zijn, zonder varianten en werkgegevens.',
  withPersonal: 'Persoonsgegevens en vrije tekst meenemen',
  withPersonalHelp: 'Namen bij acties, en opmerkingen: daar kunnen namen in staan.',
  withContacts: 'Contactgegevens van partners meenemen',
  withContactsHelp: 'Alleen als de ontvanger die mag hebben.',
  withMoney: 'Geld meenemen',
  withMoneyHelp:
    'Investering, tekort en dekking, bedragen per woning, wie betaalt, en wat een belegger vraagt.',
  /** In the name of the file. */
  inName: { all: '', filter: 'filter', selection: 'selectie', isPublic: 'openbaar' },
  count: (locations: number, homes: number) => `${locationsText(locations)}, ${homesText(homes)}`,
  countLabel: 'Dit gaat in het bestand',
  nothing: 'Er is niets om te exporteren. Kies andere locaties.',
  export: 'Exporteren',
  missing: 'Wat nog mist',
  nothingMissing: 'Alles wat dit formaat vraagt, is ingevuld.',
  goTo: (name: string) => `Naar ${name}`,
  more: (count: number) => `en nog ${numberText(count)}`,
  noMunicipality: 'Het plan gaat niet over één gemeente: de kolommen voor gemeente en plancode blijven leeg.',
  explain: 'Uitleg van de kolommen',
  lossy: 'Dit formaat bewaart niet alles',
  sent: 'Verzonden…',
} as const;

/** "Uitleg van de kolommen". */
export const columnsText = {
  about:
    'Zo heten de kolommen in GeoPackage, Excel en CSV, en de eigenschappen in GeoJSON. Wat is opgeteld of afgeleid, leest de app niet terug: het programma is de bron.',
  table: 'Tabel',
  column: 'Kolom',
  kind: 'Soort',
  meaning: 'Betekenis',
  values: (codes: readonly string[]) => `Een van: ${codes.join(', ')}.`,
  schema: 'JSON Schema van het formaat',
  schemaHelp: 'Voor programma’s die onze GeoJSON lezen. Elk bestand noemt het bij naam.',
} as const;

export const columnKindNames: Record<ColumnKind, string> = {
  text: 'tekst',
  whole: 'geheel getal',
  number: 'getal',
  yesno: 'ja of nee',
  json: 'lijst of object',
};

export const registerNames: Record<Register, string> = {
  basisset: 'Basisset 2.0 (afgeleid)',
  planmonitor: 'Planmonitor Wonen (afgeleid)',
  diwi: 'DIWI (afgeleid)',
  map: 'Op de kaart',
};

/** What is lacking, before how many locations that is. */
export const gapNames: Record<GapCode, string> = {
  no_capacity: 'Geen plancapaciteit (5A, 5B, valt af, alternatief of bestaande bouw): staat er niet in',
  no_place: 'Zonder plek op de kaart',
  no_surface: 'Een punt, geen vlak: staat er niet in',
  no_homes: 'Nog geen woningen ingevuld',
  no_year: 'Woningen zonder jaar',
  no_end: 'Nergens een jaar van oplevering: DIWI weigert dan het hele bestand',
  no_type: 'Woningtype onbekend',
  no_segment: 'Huur of koop onbekend',
  no_building: 'Eengezins of meergezins onbekend',
  no_owner: 'Eigenaar van de huurwoningen onbekend',
  no_confidentiality: 'Niet gezegd of het vertrouwelijk is',
};

/** What a format is for, and what it does not keep: a sentence or two. */
export const formatHelp: Partial<Record<FormatId, string>> = {
  geojson: 'Het hele plan, voor deze app en elk GIS. Bewaart alles.',
  geojson_rd: 'Hetzelfde in het Rijksdriehoekstelsel, op een centimeter afgerond. Bewaart verder alles.',
  geopackage:
    'Lagen en tabellen in het Rijksdriehoekstelsel, voor de GIS-afdeling. Bewaart alles; plekken op een centimeter.',
  excel:
    'Bladen met locaties, programmaregels, totalen en kolommen die van de Basisset 2.0 en Planmonitor zijn afgeleid. Bewaart alles, behalve vormen van meer dan 32.767 tekens en stuurtekens.',
  csv: 'Een rij per locatie, met wat zij optelt.',
  shapefile: 'Een rij per locatie, voor oudere GIS-software. Teksten tot 254 tekens.',
  kml: 'Een plek per locatie, voor Google Earth.',
  diwi: 'Projecten met woningblokken, afgeleid van wat DIWI leest en daar niet beproefd. Maak in DIWI eerst de eigenschappen woningtype, segment en instandhouding_jaren aan. DIWI vraagt data die een plan niet kent: als begin staat de dag waarop dit plan is gemaakt, bij de status de dag van de laatste wijziging.',
  backup: 'Het plan met momentopnamen en geschiedenis, om terug te zetten.',
};

const returnLossNames: Record<ReturnLoss, string> = {
  plan: 'opgave, doelen, varianten, acties en besluiten',
  points: 'locaties die een punt zijn',
  priority: 'prioriteit',
  details: 'wat bij grond, zorg en volgende stap is ingevuld',
  notes: 'opmerkingen',
  division: 'welk type in welk segment komt',
  years: 'het jaar per regel',
  delivered: 'hoeveel van een locatie al klaar is',
  partners: 'partners',
  promises: 'toezeggingen',
  agreements: 'afspraken, mijlpalen en stippen',
};

/** What is gone when the app reads a file again. */
export const returnText = (lost: readonly ReturnLoss[]): string =>
  `Leest de app dit bestand later weer, dan ontbreken: ${lost.map((each) => returnLossNames[each]).join('; ')}.`;
