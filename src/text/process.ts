import type { PlanFacts } from '@/domain/process/planFacts';
import { listText, several } from './dates';
import { locationsText, numberText } from './numbers';

export const partyNames = {
  gemeente: 'Gemeente',
  corporatie: 'Woningcorporatie',
  zorgorganisatie: 'Zorgorganisatie',
  zorgkantoor: 'Zorgkantoor',
  ontwikkelaar: 'Ontwikkelaar',
  belegger: 'Belegger',
};

const ofParty = {
  gemeente: 'de gemeente',
  corporatie: 'de woningcorporatie',
  zorgorganisatie: 'de zorgorganisatie',
  zorgkantoor: 'het zorgkantoor',
  ontwikkelaar: 'de ontwikkelaar',
  belegger: 'de belegger',
};

type PartyId = keyof typeof partyNames;

/** A fact of the plan beside a step: a number, and of how many it is a part. */
export type EvidenceLine = { label: string; value: number; of?: number };

export const evidenceLines = {
  locations: (facts: PlanFacts): EvidenceLine[] => [
    { label: 'Locaties op de kaart', value: facts.locations },
    { label: 'met zorgpartner', value: facts.withCare, of: facts.locations },
    { label: 'met een afspraak', value: facts.withAgreements, of: facts.locations },
  ],
  agreements: (facts: PlanFacts): EvidenceLine[] => [
    { label: 'Locaties met een afspraak', value: facts.withAgreements, of: facts.locations },
    { label: 'Afspraken getekend', value: facts.signed, of: facts.signed + facts.agreed + facts.open },
    { label: 'nog open', value: facts.open, of: facts.signed + facts.agreed + facts.open },
  ],
  scale: (facts: PlanFacts): EvidenceLine[] => [
    { label: 'Locaties met zorggeschikt', value: facts.needScale },
    { label: 'minimale schaal bekend', value: facts.withScale, of: facts.needScale },
  ],
  laid_down: (facts: PlanFacts): EvidenceLine[] => [
    { label: 'Afspraken getekend', value: facts.signed, of: facts.signed + facts.agreed + facts.open },
    { label: 'afgesproken', value: facts.agreed, of: facts.signed + facts.agreed + facts.open },
    { label: 'nog open', value: facts.open, of: facts.signed + facts.agreed + facts.open },
    { label: 'vastgelegd in een document', value: facts.laidDown, of: facts.signed + facts.agreed },
  ],
  progress: (facts: PlanFacts): EvidenceLine[] => [
    { label: 'Woningen opgeleverd', value: facts.delivered },
    { label: 'gepland t/m vorig jaar', value: facts.due },
  ],
};

export const processText = {
  heading: 'Proces',
  noBlocks: 'Er loopt nog geen bouwsteen.',
  running: (numbers: readonly number[]) =>
    `Nu bezig: ${numbers.length === 1 ? 'blok' : 'blokken'} ${listText(numbers.map(String))}.`,
  about: (step: string) => `Uitleg bij ${step}`,
  isDone: 'gedaan',
  iAm: 'Ik ben',
  views: 'Weergave',
  open: 'Bord openen',
  back: 'Terug naar de kaart',
  stepsOf: (party: PartyId) => `Stappen van ${ofParty[party]}`,
  blocks: 'Bouwstenen',
  block: (number: number) => `Blok ${number}`,
  tally: (klaar: number, runs: number, notYet: number) => `${klaar} klaar, ${runs} bezig, ${notYet} nog niet`,
  actionsLate: (count: number) => `${several(count, 'actie', 'acties')} te laat`,
  actionsOpen: (count: number) =>
    count === 0 ? 'geen acties open' : `${several(count, 'actie', 'acties')} open`,
  sourceOf: (title: string, date: string | undefined) =>
    `Bron: ${title}${date === undefined ? '' : `, ${date}`}, in eigen woorden`,
  fromPlan: 'Uit het plan',
  byHand: 'Zelf bijgehouden',
  byHandNetwork: (tables: number) =>
    `Het netwerk telt ${several(tables, 'tafel', 'tafels')}. Het plan kan niet zien of het werkt.`,
  byHandHelp: 'Het plan kan dit niet zelf zien. U zet de stand.',
  state: (name: string) => `Stand van ${name}`,
  stateFromPlan: (state: string) => `${state} (uit plan)`,
  owner: (name: string) => `Eigenaar van ${name}`,
  noOwner: 'geen eigenaar',
  date: (name: string) => `Datum van ${name}`,
  since: (state: string, month: string) => `${state} · sinds ${month}`,
  at: (state: string, month: string) => `${state} · ${month}`,
  locationsIn: (count: number) => locationsText(count),
  onMap: (count: number) => `${locationsText(count)} op de kaart`,
  tips: 'Tips',
  addAction: 'Actie',
  addActionTo: (step: string) => `Actie toevoegen bij ${step}`,
  what: 'Wat',
  who: 'Wie',
  when: 'Wanneer',
  add: 'Toevoegen',
  done: (name: string) => `Gedaan: ${name}`,
  change: (name: string) => `Actie wijzigen: ${name}`,
  removeAction: 'Actie verwijderen',
  close: 'Klaar',
  removed: (name: string) => `Actie '${name}' verwijderd`,
  chooseOwner: 'kies eigenaar',
  chooseOwnerAndDate: 'kies eigenaar en datum',
  chooseDate: 'kies datum',
  notFollowed: 'Nog niet afgesproken wie dit volgt',
  viewNames: { board: 'Bord', timeline: 'Tijdlijn', network: 'Netwerk' },
  timelineEmpty: 'Nog niets met een datum. Geef een stap of een actie een datum, dan staat die hier.',
  today: 'vandaag',
  undated: (count: number) => `${several(count, 'stap of actie', 'stappen en acties')} zonder datum`,
  others: 'Andere acties',
  othersHelp: 'Acties die bij geen stap van deze partij horen.',
};

export const tableLevelNames = { bestuurlijk: 'Bestuurlijk', ambtelijk: 'Ambtelijk' };

export const networkText = {
  atTable: 'Wie zit nu aan tafel',
  forBlocks: (numbers: readonly number[]) =>
    numbers.length === 0 ? '' : `voor blok ${listText(numbers.map(String))}`,
  ofBlocks: (numbers: readonly number[]) => `blok ${listText(numbers.map(String))}`,
  noBlocks: 'Zet een bouwsteen op Loopt, dan staat hier wie daarbij nodig is.',
  ask: 'Vraag erbij',
  asked: 'gevraagd',
  askAction: (who: string) => `${who} vragen om mee te doen`,
  askWho: (who: string) => `Vraag erbij: ${who}`,
  askedNotice: (action: string) => `Actie toegevoegd: ${action}`,
  andMore: (names: readonly string[], more: number) => `${names.join(', ')} en nog ${more}`,
  at: (here: number, of: number) => `bij ${numberText(here)} van ${locationsText(of)}`,
  neededHere: 'Wie is nodig',
  neededCount: (missing: number) => (missing === 0 ? 'iedereen is er' : `${numberText(missing)} nog niet`),
  inBlock: (number: number, name: string) => `Deze locatie is in blok ${number}: ${name}.`,
  blockSource: 'Afgelezen uit status, toezeggingen, afspraken en oplevering.',
  inNone: 'Deze locatie doet niet mee: valt af, of is een alternatief.',
  tables: 'Tafels in het netwerk',
  all: (count: number) => `Alle ${numberText(count)}`,
  makeTables: 'Tafels toevoegen',
  noTables: 'Nog geen tafels. Schrijf op wie waar samenkomt, hoe vaak, en wie de voortgang volgt.',
  columns: {
    name: 'Tafel',
    level: 'Niveau',
    rhythm: 'Ritme',
    chair: 'Trekker',
    members: 'Wie zit er',
    next: 'Volgend overleg',
  },
  field: (field: string, table: string) => `${field} van ${table}`,
  noLevel: 'niet gezegd',
  nobody: 'nog niemand',
  planMeeting: 'Overleg plannen',
  newTable: 'Nieuwe tafel',
  addTable: 'Tafel toevoegen',
  removeTable: (name: string) => `Tafel ${name} verwijderen`,
  removedTable: (name: string) => `Tafel '${name}' verwijderd`,
  membersOf: (name: string) => `Wie zit er aan tafel ${name}`,
  noPartners: 'Dit plan heeft nog geen partners. Voeg ze toe bij het tabblad Partners.',
  following: 'Afspraak over volgen',
  followingHelp:
    'Spreek af hoe u de voortgang volgt, wie dat doet en aan welke tafel. Het stappenplan vraagt dit van de gemeente, samen met de provincie.',
  followTable: 'Aan welke tafel',
  noFollowTable: 'nog niet afgesproken',
  followHow: 'Hoe',
  followHowHint: 'bijvoorbeeld: elk kwartaal een voortgangsrapport',
  followWho: 'Wie',
  followRhythm: (rhythm: string) => `Hoe vaak: ${rhythm}`,
  nextMeeting: 'Volgend overleg',
  noMeeting: 'Er is geen overleg gepland.',
  openAgenda: 'Agenda openen',
  invited: (count: number) => several(count, 'genodigde', 'genodigden'),
};
