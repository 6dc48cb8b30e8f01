import type { PlanFacts } from '@/domain/process/planFacts';
import { locationsText, numberText } from './numbers';

const shortDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' });
const shortDayYear = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric' });
const monthYear = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: 'numeric' });

/** 12 mei; with the year when that is not this one. */
export const shortDayText = (iso: string, thisYear = new Date().getFullYear()): string =>
  (iso.startsWith(String(thisYear)) ? shortDay : shortDayYear).format(new Date(iso));

export const fullDayText = (iso: string): string => shortDayYear.format(new Date(iso));

export const monthText = (iso: string): string => monthYear.format(new Date(iso));

const several = (count: number, one: string, more: string): string =>
  `${numberText(count)} ${count === 1 ? one : more}`;

/** 2, 3 en 4 */
export const listText = (words: readonly string[]): string =>
  new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(words);

/** How late, in words: "3 weken te laat". */
export const lateText = (days: number): string => {
  if (days < 7) return `${several(days, 'dag', 'dagen')} te laat`;
  if (days < 60) return `${several(Math.floor(days / 7), 'week', 'weken')} te laat`;
  return `${several(Math.floor(days / 30), 'maand', 'maanden')} te laat`;
};

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
  blocksHelp: 'Er kunnen meer bouwstenen tegelijk lopen.',
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
  stateFromPlan: (state: string) => `${state} (uit het plan)`,
  owner: (name: string) => `Eigenaar van ${name}`,
  noOwner: 'geen eigenaar',
  date: (name: string) => `Datum van ${name}`,
  noDate: 'geen datum',
  changeDate: (label: string, day: string) => `${label}: ${day}. Wijzigen`,
  since: (state: string, month: string) => `${state} · sinds ${month}`,
  at: (state: string, month: string) => `${state} · ${month}`,
  locationsIn: (count: number) => locationsText(count),
  onMap: (count: number) => `${locationsText(count)} op de kaart`,
  whatToDo: 'Wat u doet',
  tips: 'Tips',
  allTips: 'Tips voor het proces',
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
  toStep: 'Hoort bij',
  noStep: 'geen stap',
  notFollowed: 'Nog niet afgesproken wie dit volgt',
  viewNames: { board: 'Bord', timeline: 'Tijdlijn' },
  timelineEmpty: 'Nog niets met een datum. Geef een stap of een actie een datum, dan staat die hier.',
  today: 'vandaag',
  undated: (count: number) => `${several(count, 'stap of actie', 'stappen en acties')} zonder datum`,
  others: 'Andere acties',
  othersHelp: 'Acties die bij geen stap van deze partij horen.',
};
