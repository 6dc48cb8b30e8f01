import { locationsText, numberText } from './numbers';

/** Words that more than one part of the screen uses. */
export const appName = 'Boven de kaart';

export const common = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  remove: 'Verwijderen',
  restore: 'Terugzetten',
  undo: 'Ongedaan maken',
  chosen: (choice: string) => `${choice} (gekozen)`,
  redo: 'Opnieuw',
  done: 'Klaar',
  name: 'Naam',
  filledIn: (count: number, of: number) => `${count} van ${of} ingevuld`,
  planName: 'Naam van het plan',
};

/** Why no plan can be read or written on this device now. Nothing is wrong with the plans. */
export const shutText = {
  full: 'De plannen op dit apparaat zijn nu niet te lezen of op te slaan, meestal omdat de schijf vol is. De app heeft niets gewist. Maak ruimte en laat dit venster open, dan gaat het vanzelf verder.',
  newer:
    'De plannen op dit apparaat zijn bewaard met een nieuwere versie van de app. Deze versie leest en schrijft ze niet. Er is niets gewist. Laad opnieuw om de nieuwe versie te krijgen.',
  no_access:
    'De browser geeft nu geen toegang tot de plannen op dit apparaat: dit is een privévenster, een instelling verbiedt het, of de schijf is vol. De app heeft niets gewist. Open de app in een gewoon venster, of maak ruimte en laat dit venster open: dan gaat het vanzelf verder.',
  waiting:
    'De plannen op dit apparaat zijn nog niet te openen: waarschijnlijk staat er nog een tabblad open met een oudere versie van de app. Er is niets gewist. Sluit de andere tabbladen van Boven de kaart, dan gaat dit venster vanzelf verder.',
};

export const workspaceText = {
  home: 'Alle plannen',
  map: 'Kaart',
  panel: 'Paneel',
  tabs: {
    locations: 'Locaties',
    target: 'Opgave',
    partners: 'Partners',
    process: 'Proces',
    layers: 'Kaartlagen',
  },
  saved: 'Opgeslagen',
  saving: 'Opslaan…',
  notSaved: 'Niet opgeslagen',
  notSavedHelp: {
    full: 'De browser slaat nu niets op: de opslag is vol, of antwoordt niet. Uw werk staat nog in dit venster: laat het open. Zodra er ruimte is, wordt het opgeslagen. Bewaar een kopie: kies bij Exporteren voor Reservekopie. Ruimte maken kan bij “Alle plannen”, met “Opslag bekijken”.',
    no_access:
      'In dit venster slaat de browser nu niets op: het is een privévenster, een instelling verbiedt het, of de schijf is vol. Uw werk staat nog in dit venster: laat het open. Bewaar een kopie voor u het sluit: kies bij Exporteren voor Reservekopie.',
    waiting:
      'Er staat nog een tabblad open met een oudere versie van de app. Uw werk staat nog in dit venster: laat het open. Sluit het andere tabblad, dan wordt alles opgeslagen.',
    newer:
      'Er is een nieuwere versie van de app. Dit tabblad slaat niets meer op. Uw laatste wijzigingen gaan mee als u opnieuw laadt.',
  },
  versions: 'Momentopnamen en bewerkingen tonen',
  search: 'Zoeken',
  searchFor: 'Zoek een adres, plaats of perceel, of wat u wilt doen',
  shortcuts: 'Sneltoetsen',
  found: (label: string) => `Gevonden: ${label}`,
  addFound: 'Locatie hier',
  clearFound: 'Gevonden plek weghalen',
  presentation: 'Presentatie',
  endPresentation: 'Presentatie stoppen',
  opening: 'Plan openen…',
  loading: 'Het plan wordt geladen…',
  dropped: 'Wat u net deed, is niet opgeslagen: het plan kon niet worden geladen.',
  notOpened: {
    missing:
      'Dit plan staat niet (meer) in deze browser: het is verwijderd, de browser heeft zijn opslag gewist, of het is elders gemaakt. Heeft u een kopie? Zet die bij “Alle plannen” terug met “Bestand openen”.',
    unreadable: 'Dit plan is beschadigd en kan niet worden gelezen. Het is niet gewist.',
    newer: shutText.newer,
    no_access: shutText.no_access,
    waiting: shutText.waiting,
    full: shutText.full,
    gone: 'Dit plan is in een ander venster gewist. In dit venster is het er nog: sla het opnieuw op.',
  },
  storeAgain: 'Plan opnieuw opslaan',
  undoOf: (edit: string) => `Ongedaan maken: ${edit}`,
  redoOf: (edit: string) => `Opnieuw: ${edit}`,
  nothingToUndo: 'Niets om ongedaan te maken',
  nothingToRedo: 'Niets om opnieuw te doen',
  undone: (edit: string) => `Ongedaan gemaakt: ${edit}`,
  redone: (edit: string) => `Opnieuw gedaan: ${edit}`,
  changedSince: (edit = '') =>
    `Dat kan niet meer, want in een ander venster is dit daarna gewijzigd${edit === '' ? '.' : `: ${edit}`}`,
  removedElsewhere: (name: string) =>
    `Locatie '${name}' is in een ander venster verwijderd. Daar kan dat ongedaan worden gemaakt.`,
  practiceNotice: 'Oefenplan: alle namen en getallen zijn verzonnen (fictief).',
  tour: 'Rondleiding',
  broken:
    'Er ging iets mis op dit scherm. Laad opnieuw: wat u deed, komt terug. Helpt dat niet, dan is de schijf misschien vol: maak eerst ruimte.',
  brokenOffline:
    'Dit deel van de app staat nog niet op dit apparaat, en er is geen internet. Laad opnieuw zodra er internet is: wat u deed, komt terug.',
  reload: 'Opnieuw laden',
  outdated:
    'Een ander tabblad gebruikt een nieuwere versie van de app. Dit tabblad slaat niets meer op. Laad opnieuw om verder te werken: wat u tot nu toe deed, komt dan terug.',
  newVersion: 'Er staat een nieuwe versie van de app klaar.',
  showPanel: 'Paneel tonen',
  hidePanel: 'Paneel verbergen',
};

/** Why something on the first screen cannot be done now. */
export const whyNotText = {
  presenting: 'Stop eerst de presentatie.',
  notPresenting: 'Er is nu geen presentatie.',
  drawing: 'Stop eerst met tekenen.',
  notDrawing: 'Er wordt nu niet getekend.',
  nothingToSelect: 'Er zijn geen locaties om te kiezen.',
  nothingSelected: 'Kies eerst een locatie.',
};

export const drawingText = {
  tools: 'Tekengereedschap',
  select: 'Selecteren',
  polygon: 'Vlak tekenen',
  rectangle: 'Rechthoek tekenen',
  point: 'Punt plaatsen',
  parcel: 'Perceel kiezen',
  building: 'Pand kiezen',
  move: 'Locatie verplaatsen: sleep, of gebruik de pijltjes',
  stop: 'Stoppen met tekenen',
  undoCorner: 'Hoek terugnemen',
  redoCorner: 'Hoek weer zetten',
  noCorner: 'In deze tekening is niets meer terug te nemen. Stop met tekenen om eerder werk terug te nemen.',
  noCornerAgain: 'In deze tekening is niets opnieuw te zetten.',
  moreTools: 'Meer gereedschap',
  drawn: (name: string, area: string) => `${name} getekend, ${area}. Vul nu de aantallen in.`,
  drawnInPart: (name: string, area: string) => `${name} getekend, ${area}. Teken nu verder.`,
  emptyPlan: 'Teken de eerste locatie',
  emptyPlanHelp:
    'Kies “Vlak tekenen” en zet de hoeken op de kaart. Daarna typt u hoeveel woningen er kunnen komen.',
  noMap:
    'De kaart kan niet worden getoond: deze browser heeft geen WebGL. Lijst, aantallen en export werken wel.',
  notLoaded: 'Dit onderdeel van de app kon niet worden geladen. Is er internet?',
};

export const locationText = {
  baseName: 'Locatie',
  filter: 'Filter: naam, type, partner, status',
  table: 'Locaties',
  columns: { name: 'Locatie', homes: 'Woningen' },
  none: 'Nog geen locaties. Teken er een op de kaart, of importeer een bestand.',
  noneInVariant:
    'In deze variant zijn geen locaties. Teken er een, of neem er een op uit de lijst hieronder.',
  noneFound: 'Geen locatie past bij dit filter.',
  foot: (count: number) => locationsText(count),
  filtered: (shown: number, all: number) => `${numberText(shown)} van ${locationsText(all)}`,
  /** Under the number of homes of all locations: how many of them the opgave counts, and where the others are. */
  opgave: (counted: string, apart: readonly string[]) =>
    `Voor de opgave tellen er ${counted} mee. De rest: ${apart.join(', ')}.`,
  apart: {
    after: (homes: string, horizon: number) => `${homes} na ${horizon}`,
    existing: (homes: string) => `${homes} bestaande bouw`,
    dropped: (homes: string) => `${homes} valt af`,
    alternative: (homes: string) => `${homes} alternatief`,
    otherType: (homes: string) => `${homes} van een ander type`,
  },
  addWaiting: 'Locatie zonder plek toevoegen',
  close: 'Locatie sluiten',
  remove: 'Locatie verwijderen',
  removed: (name: string) => `Locatie '${name}' verwijderd`,
  show: 'Toon op de kaart',
  showAll: 'Toon alle',
};

export const targetText = {
  region: 'Opgave en totalen',
  of: (target: string) => `van ${target}`,
  toFind: (homes: string) => `nog ${homes} te vinden`,
  met: 'opgave gehaald',
  metWith: (homes: string) => `gehaald met ${homes} ambtelijk`,
  noTarget: 'opgave niet ingevuld',
  fillIn: 'Opgave invullen',
  after: (year: number) => `na ${year}:`,
  inHand: 'in tekening',
  inOffer: 'in dit bod',
  social: 'Sociale huur',
  affordable: 'Betaalbaar',
  norm: (social: string, affordable: string) => `regionale norm ${social} en ${affordable}`,
  priceUnknown: (share: string) => `${share} prijsklasse onbekend`,
  undated: (homes: string) => `${homes} zonder jaar (telt mee)`,
  apart: 'Telt niet mee:',
  existing: (homes: string) => `${homes} bestaande bouw`,
  dropped: (homes: string) => `${homes} valt af`,
  alternative: (homes: string) => `${homes} alternatief`,
  places: (places: string) => `${places} intramurale plaatsen`,
  barLabel: (type: string, counted: string, parts: string, target: string) =>
    `${type}: ${counted} woningen, ${parts}; ${target}`,
};

export const layerText = {
  states: {
    brt: 'De kaart van PDOK/Kadaster wordt getoond.',
    luchtfoto: 'De luchtfoto van PDOK wordt getoond.',
    builtin: 'De eenvoudige kaart wordt getoond.',
    practice: 'De verzonnen kaart van de oefengemeente wordt getoond (fictief).',
    own: 'Uw eigen kaartbestand wordt getoond. Daarbuiten ziet u de eenvoudige kaart.',
    unreadable: 'Uw kaartbestand kan niet worden gelezen. U ziet de eenvoudige kaart.',
    looking: 'De eenvoudige kaart wordt getoond terwijl we de kaart van PDOK zoeken.',
    unreachable:
      'PDOK is niet te bereiken. U ziet de eenvoudige kaart uit de app, met RD-lijnen. Alles werkt; zodra er internet is, komt de kaart terug.',
  },
  short: {
    unreachable: 'Eenvoudige kaart: PDOK niet bereikbaar',
    looking: 'Eenvoudige kaart: PDOK wordt gezocht',
    unreadable: 'Eenvoudige kaart: eigen kaart niet te lezen',
    builtin: 'Eenvoudige kaart',
  },
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

/** Files in and out, as far as they are on the first screen. */
export const fileText = {
  export: 'Exporteren',
  import: 'Importeren',
  dropToImport: 'Laat het bestand los om het in dit plan te importeren',
};
