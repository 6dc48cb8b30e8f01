import { locationsText, numberText } from './numbers';

/** Words that more than one part of the screen uses. */
export const appName = 'Boven de kaart';

export const common = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  remove: 'Verwijderen',
  restore: 'Terugzetten',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  done: 'Klaar',
  name: 'Naam',
  open: 'Openen',
  tooLarge: (max: number) => `Hoogstens ${numberText(max)}`,
};

export const homeText = {
  lead: 'Samen bepalen waar woningen voor ouderen kunnen komen. Alles blijft op dit apparaat, tot u het zelf deelt.',
  plans: 'Plannen',
  newPlan: 'Nieuw plan',
  openFile: 'Bestand openen',
  openPractice: 'Oefenplan openen',
  emptyTitle: 'Nog geen plannen op dit apparaat',
  emptySteps: [
    'Kies “Nieuw plan” en zoek uw gemeente of woondealregio.',
    'Teken een vlak op de kaart en typ hoeveel woningen er kunnen komen.',
    'Onderaan ziet u meteen hoe ver de opgave is. Exporteer het plan als GeoJSON.',
  ],
  emptyTry: 'Eerst oefenen? Open het oefenplan: een verzonnen gemeente met ingevulde locaties.',
  changed: (moment: string) => `gewijzigd ${moment}`,
  rename: 'Hernoemen',
  duplicate: 'Kopie maken',
  actions: (name: string) => `Meer voor ${name}`,
  removed: (name: string) => `Plan '${name}' verwijderd`,
  recentlyRemoved: 'Onlangs verwijderd',
  keptFor: (days: number) => `Verwijderde plannen blijven ${days} dagen bewaard op dit apparaat.`,
  deleteForGood: 'Definitief verwijderen',
  renameTitle: 'Plan hernoemen',
  save: 'Opslaan',
  copyOf: (name: string) => `${name} (kopie)`,
  space: (used: string, available: string) => `Opslag in deze browser: ${used} gebruikt van ${available}.`,
  noTarget: 'opgave niet ingevuld',
  noStorage:
    'Deze browser geeft geen toegang tot opslag (bijvoorbeeld in een privévenster). Een plan dat u hier maakt, blijft alleen bestaan zolang dit venster open is: exporteer het op tijd, of open de app in een gewoon venster.',
  offline: 'U werkt zonder internet. Alles werkt, de achtergrondkaart is eenvoudiger.',
};

export const newPlanText = {
  title: 'Nieuw plan',
  kind: 'Voor wie is het plan?',
  forMunicipality: 'Een gemeente',
  forRegion: 'Een woondealregio',
  municipality: 'Gemeente',
  region: 'Woondealregio',
  placeholder: 'Typ een deel van de naam',
  showAll: 'Alle gemeenten tonen',
  noneFound: 'Geen gemeente met deze naam gevonden.',
  planName: 'Naam van het plan',
  proposedName: (area: string) => `Ouderenhuisvesting ${area}`,
  create: 'Plan maken',
  targetLegend: (year: number) => `Opgave t/m ${year}, in woningen`,
  targetOptional: 'Weet u het getal nog niet? Laat het leeg, u kunt het later invullen bij Opgave.',
  regionShare: (region: string) =>
    `Ter vergelijking, de hele woondealregio ${region}. Het aandeel van de gemeente staat in de woondealafspraken.`,
  source: (source: string, day: string) => `Bron: ${source}. Overgenomen op ${day}.`,
  chooseFirst: 'Kies eerst een gemeente of regio.',
};

export const workspaceText = {
  home: 'Alle plannen',
  map: 'Kaart',
  panel: 'Paneel',
  tabs: { locations: 'Locaties', target: 'Opgave', partners: 'Partners', layers: 'Kaartlagen' },
  saved: 'Opgeslagen',
  saving: 'Opslaan…',
  notSaved: 'Niet opgeslagen',
  notSavedHelp:
    'De browser kan het plan nu niet opslaan. Uw werk staat nog in dit venster: exporteer het plan voordat u het sluit.',
  presentation: 'Presentatie',
  endPresentation: 'Presentatie stoppen',
  opening: 'Plan openen…',
  missing: 'Dit plan staat niet (meer) op dit apparaat.',
  unreadable:
    'Dit plan kan niet worden gelezen. Het is niet gewist. Probeer het opnieuw, of open een reservekopie.',
  undoOf: (edit: string) => `Ongedaan maken: ${edit}`,
  redoOf: (edit: string) => `Opnieuw: ${edit}`,
  nothingToUndo: 'Niets om ongedaan te maken',
  undone: (edit: string) => `Ongedaan gemaakt: ${edit}`,
  redone: (edit: string) => `Opnieuw gedaan: ${edit}`,
  practiceNotice: 'Oefenplan: alle namen en getallen zijn verzonnen (fictief).',
  broken: 'Er ging iets mis op dit scherm. Uw plan is bewaard.',
  reload: 'Opnieuw laden',
  outdated:
    'Een ander tabblad gebruikt een nieuwere versie van de app. Dit tabblad slaat niets meer op. Wat u tot nu toe deed, is bewaard. Laad opnieuw om verder te werken.',
  blocked: 'De app wil zichzelf bijwerken en wacht op andere tabbladen. Sluit die, of laad ze opnieuw.',
  newVersion: 'Er staat een nieuwe versie van de app klaar.',
  showPanel: 'Paneel tonen',
  hidePanel: 'Paneel verbergen',
  skipToLocations: 'Naar de lijst met locaties',
};

export const drawingText = {
  tools: 'Tekengereedschap',
  select: 'Selecteren',
  polygon: 'Vlak tekenen',
  rectangle: 'Rechthoek tekenen',
  point: 'Punt plaatsen',
  finish: 'Afmaken',
  drop: 'Stoppen',
  hints: {
    polygon: 'Klik om een hoek te zetten · Enter of dubbelklik maakt af · Esc stopt',
    rectangle: 'Klik voor de eerste hoek en nog eens voor de hoek ertegenover · Esc stopt',
    point: 'Klik waar de locatie is · Esc stopt',
  },
  keyboard: 'Met het toetsenbord: pijltjes verschuiven de kaart, spatie zet een hoek op het kruis.',
  density: 'Woningen per hectare',
  perHectare: 'per ha',
  estimate: (area: string, homes: string) => `${area} ≈ ${homes} bij`,
  selfIntersection: 'Een vlak mag zichzelf niet kruisen. Zet deze hoek ergens anders.',
  drawn: (name: string, area: string) => `${name} getekend, ${area}. Vul nu de aantallen in.`,
  emptyPlan: 'Teken de eerste locatie',
  emptyPlanHelp:
    'Kies “Vlak tekenen” en klik de hoeken op de kaart. Daarna typt u hoeveel woningen er kunnen komen.',
  noMap:
    'De kaart kan niet worden getoond: deze browser heeft geen WebGL. Lijst, aantallen en export werken wel.',
  mapLoading: 'De kaart wordt geladen…',
};

export const locationText = {
  baseName: 'Locatie',
  filter: 'Filter: naam, type, partner, status',
  table: 'Locaties',
  columns: { name: 'Locatie', homes: 'Woningen' },
  none: 'Nog geen locaties. Teken er een op de kaart, of importeer een bestand.',
  noneFound: 'Geen locatie past bij dit filter.',
  foot: (count: number) => locationsText(count),
  filtered: (shown: number, all: number) => `${numberText(shown)} van ${locationsText(all)}`,
  form: 'Locatie',
  noHomes: 'nog geen woningen',
  planning: 'Planning',
  status: 'Status',
  year: 'Oplevering',
  yearUnknown: 'Nog niet bekend',
  yearMixed: 'Verschillend per regel',
  intervention: 'Ingreep',
  priority: 'Prioriteit',
  more: 'Meer',
  notes: 'Notities',
  intramural: 'Intramurale plaatsen (tellen niet mee als woning)',
  density: (perHectare: string) => `${perHectare} per ha`,
  pointShape: 'punt',
  remove: 'Locatie verwijderen',
  removed: (name: string) => `Locatie '${name}' verwijderd`,
  show: 'Toon op de kaart',
  notEditable: 'Deze vorm heeft meer delen of een gat. De hoeken zijn hier niet te verplaatsen.',
  renamedUnique: (name: string) => `Die naam bestaat al. De locatie heet nu '${name}'.`,
};

export const programmeText = {
  legend: 'Programma',
  cell: (type: string, segment: string) => `${type}, ${segment}`,
  more: 'Ander type of segment',
  less: 'Alleen de gewone types en segmenten',
  fillEstimate: (homes: string) => `Schatting bij deze oppervlakte: ${homes}`,
  lines: 'Programmaregels',
  linesHelp: 'Per regel: jaar, al opgeleverd, eigenaar en bouwvorm. Zo splitst u een aantal over jaren.',
  count: 'Aantal',
  completed: 'Opgeleverd',
  year: 'Jaar',
  owner: 'Eigenaar',
  building: 'Bouwvorm',
  split: 'Regel splitsen',
  removeLine: 'Regel verwijderen',
  severalLines: (count: number) => `Opgebouwd uit ${count} programmaregels; wijzig het aantal daar.`,
  smallCluster: 'Minder dan 12 geclusterde woningen: die tellen in de landelijke monitoring als nultreden.',
};

export const targetText = {
  region: 'Opgave en totalen',
  of: (target: string) => `van ${target}`,
  toFind: (homes: string) => `nog ${homes} te vinden`,
  met: 'opgave gehaald',
  noTarget: 'opgave niet ingevuld',
  fillIn: 'Opgave invullen',
  after: (year: number) => `na ${year}:`,
  inHand: 'in hand',
  social: 'Sociale huur',
  affordable: 'Betaalbaar',
  norm: (social: string, affordable: string) => `regionale norm ${social} en ${affordable}`,
  priceUnknown: (share: string) => `${share} prijsklasse onbekend`,
  noHomes: 'Nog geen woningen',
  undated: (homes: string) => `${homes} zonder jaar (telt mee)`,
  apart: 'Telt niet mee:',
  existing: (homes: string) => `${homes} bestaande bouw`,
  dropped: (homes: string) => `${homes} valt af`,
  places: (places: string) => `${places} intramurale plaatsen`,
  ambtelijkHelp: 'Ambtelijk (5A, 5B) is nog geen plancapaciteit voor de provincie.',
  heading: 'Opgave',
  horizon: 'T/m jaar',
  source: 'Bron',
  asOf: 'Datum van de bron',
  compare: (region: string) => `Ter vergelijking: hele woondealregio ${region}`,
  density: 'Dichtheid voor de schatting bij het tekenen (woningen per ha)',
  table: 'Woningen t/m het jaar van de opgave, per type en segment',
  total: 'Totaal',
  afterTable: (year: number) => `Na ${year}`,
  barLabel: (type: string, counted: string, parts: string, target: string) =>
    `${type}: ${counted} woningen, ${parts}; ${target}`,
};

export const partnerText = {
  heading: 'Partners',
  none: 'Nog geen partners. Voeg ze hier toe, of bij een locatie.',
  add: 'Partner toevoegen',
  role: 'Rol',
  new: 'Nieuwe partner',
  addHere: 'Toevoegen',
  choose: 'Kies een partner',
  level: (name: string) => `Toezegging van ${name}`,
  removeHere: (name: string) => `${name} bij deze locatie weghalen`,
  remove: (name: string) => `${name} verwijderen`,
  atLocations: (locations: string, homes: string) => `${locations}, ${homes}`,
  nowhere: 'nog bij geen locatie',
  removed: (name: string) => `Partner '${name}' verwijderd`,
  noneHere: 'Nog geen partner bij deze locatie.',
  exists: 'Deze partner staat al in het plan.',
};

export const layerText = {
  background: 'Achtergrond',
  choices: {
    auto: 'Kaart van Nederland (BRT, grijs)',
    luchtfoto: 'Luchtfoto',
    builtin: 'Eenvoudige kaart (werkt zonder internet)',
  },
  states: {
    brt: 'De kaart van PDOK/Kadaster wordt getoond.',
    luchtfoto: 'De luchtfoto van PDOK wordt getoond.',
    builtin: 'De eenvoudige kaart wordt getoond.',
    looking: 'De eenvoudige kaart wordt getoond terwijl we de kaart van PDOK zoeken.',
    unreachable:
      'PDOK is niet te bereiken. U ziet de eenvoudige kaart uit de app, met RD-lijnen. Alles werkt; zodra er internet is, komt de kaart terug.',
  },
  short: {
    unreachable: 'Eenvoudige kaart: PDOK niet bereikbaar',
    looking: 'Eenvoudige kaart: PDOK wordt gezocht',
    builtin: 'Eenvoudige kaart',
  },
  theme: 'Weergave',
  themes: { system: 'Zoals dit apparaat', light: 'Licht', dark: 'Donker' },
};

/** MapLibre's own words, by its keys. */
export const mapWords: Record<string, string> = {
  'Map.Title': 'Kaart',
  'NavigationControl.ZoomIn': 'Inzoomen',
  'NavigationControl.ZoomOut': 'Uitzoomen',
  'NavigationControl.ResetBearing': 'Noorden boven',
  'AttributionControl.ToggleAttribution': 'Bronnen tonen of verbergen',
  'AttributionControl.MapFeedback': 'Fout op de kaart melden',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
};

export const transferText = {
  export: 'Exporteren',
  import: 'Importeren',
  formats: { geojson: 'GeoJSON (WGS84)' },
  exported: (fileName: string) => `${fileName} gemaakt. Kijk bij uw downloads.`,
  exportFailed: 'Exporteren is mislukt. Het plan is niet gewijzigd.',
  importTitle: 'Bestand importeren',
  reading: (fileName: string) => `${fileName} wordt gelezen…`,
  failedTitle: 'Dit bestand kan niet worden geïmporteerd',
  chooseOther: 'Ander bestand kiezen',
  found: (locations: string, homes: string) => `Gevonden: ${locations} met ${homes}.`,
  fillsEmpty: (name: string) =>
    `Het open plan is leeg: het hele plan '${name}' wordt overgenomen, met opgave en partners.`,
  addsTo: (name: string) =>
    `De locaties komen bij wat er al in '${name}' staat. Namen worden zo nodig aangepast.`,
  notes: (count: number) => `${numberText(count)} ${count === 1 ? 'opmerking' : 'opmerkingen'} bij het lezen`,
  noNotes: 'Alles is gelezen zoals het in het bestand staat.',
  moreNotes: (count: number) => `en nog ${numberText(count)} opmerkingen`,
  nothing: 'Er zijn geen bruikbare locaties gevonden. Het plan is niet gewijzigd.',
  take: (locations: string) => `${locations} toevoegen`,
  takePlan: 'Plan overnemen',
  imported: (locations: string) => `${locations} geïmporteerd.`,
  onlyLocations:
    'Dit bestand heeft locaties, maar geen plan. Maak eerst een plan met “Nieuw plan” en importeer het bestand daar.',
};
