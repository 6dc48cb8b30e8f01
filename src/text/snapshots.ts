import { momentText, numberText } from './numbers';

const targetText = (homes: number | null): string => (homes === null ? 'niet ingevuld' : numberText(homes));

/** Names shown at once; of more only how many. */
const most = 12;

const named = (what: string, names: readonly string[]): string => {
  if (names.length === 0) return '';
  const rest = names.length > most ? ` en nog ${numberText(names.length - most)}` : '';
  return `${what}: ${names.slice(0, most).join(', ')}${rest}.`;
};

export const snapshotText = {
  title: 'Momentopnamen en bewerkingen',
  make: 'Momentopname maken',
  makeHelp: 'Een momentopname bewaart het hele plan zoals het nu is, op dit apparaat.',
  name: 'Naam van de momentopname',
  proposedName: (moment: string) => `Stand van ${moment}`,
  made: (name: string) => `Momentopname '${name}' gemaakt.`,
  notMade:
    'De momentopname is niet gemaakt, want de browser slaat nu niets op. Het plan zelf is niet gewijzigd.',
  notMadeFailed: 'De momentopname is niet gemaakt. Probeer het nog eens. Het plan zelf is niet gewijzigd.',
  notMadeStopped: 'Gestopt. De momentopname is niet gemaakt; het plan zelf is niet gewijzigd.',
  /** `percent`: how far it is, when that is known. */
  making: (percent?: number) => `Momentopname wordt gemaakt…${percent === undefined ? '' : ` ${percent}%`}`,
  snapshots: 'Momentopnamen',
  none: 'Nog geen momentopnamen. De app maakt er zelf een voor elke import, voor elk terugzetten en na elk uur werk.',
  causes: {
    hand: 'zelf gemaakt',
    import: 'voor een import',
    restore: 'voor het terugzetten',
    hour: 'na een uur werk',
  },
  view: 'Bekijken',
  hide: 'Niet meer bekijken',
  showOnMap: 'Op de kaart bekijken',
  looking: (name: string, moment: string) => `U bekijkt '${name}' van ${moment}`,
  readOnly: 'Zo was het plan toen. Hier kunt u niets wijzigen; het plan zelf is niet veranderd.',
  backToPlan: 'Terug naar het plan',
  locationsThen: 'Locaties in deze momentopname',
  restore: 'Terugzetten',
  restoreHelp:
    'Bij terugzetten wordt eerst bewaard wat u nu heeft, als momentopname. U kunt het ook ongedaan maken.',
  restored: (name: string) => `Momentopname '${name}' teruggezet.`,
  notRestoredStopped: 'Gestopt. Er is niets teruggezet; het plan is niet gewijzigd.',
  sameAsNow: (name: string) => `Het plan is al zoals in momentopname '${name}'. Er is niets veranderd.`,
  damaged: 'Deze momentopname is beschadigd en kan niet worden gelezen. Het plan is niet gewijzigd.',
  unreadable:
    'Deze momentopname kon nu niet worden gelezen. Probeer het nog eens. Het plan is niet gewijzigd.',
  loading: 'Momentopname wordt gelezen…',
  compare: (year: number) => `Vergeleken met nu, in woningen t/m ${year}`,
  otherHorizon: (then: number, now: number) => `Jaar van de opgave: toen ${then}, nu ${now}.`,
  otherTarget: (type: string, then: number | null, now: number | null) =>
    `Opgave ${type.toLowerCase()}: toen ${targetText(then)}, nu ${targetText(now)}.`,
  before: 'Toen',
  now: 'Nu',
  difference: 'Verschil',
  locations: 'Locaties',
  added: (names: readonly string[]) => named('Er sindsdien bij', names),
  removed: (names: readonly string[]) => named('Sindsdien weg', names),
  changed: (names: readonly { was: string; is: string }[]) =>
    named(
      'Sindsdien gewijzigd',
      names.map(({ was, is }) => (was === is ? was : `${was} (nu ${is})`)),
    ),
  sameLocations: 'De locaties zijn sindsdien niet gewijzigd.',
  edits: 'Bewerkingen',
  noEdits: 'Nog geen bewerkingen.',
  undone: (edit: string) => `Ongedaan gemaakt: ${edit}`,
  redone: (edit: string) => `Opnieuw gedaan: ${edit}`,
  otherTab: (number: number) => `venster ${numberText(number)}`,
  tabHelp: 'Zonder nummer: gedaan in dit venster. Elk ander of eerder venster heeft een nummer.',
  kept: (name: string) => `Momentopname '${name}'`,
  viewNamed: (name: string) => `Momentopname '${name}' bekijken`,
  delete: (name: string) => `Momentopname ${name} verwijderen`,
  notChanged: (name: string) =>
    `Dat is niet gelukt: de browser slaat nu niets op. Met momentopname '${name}' is niets gebeurd.`,
  deleted: (name: string) => `Momentopname '${name}' verwijderd.`,
};

type Kept = { name: string; at: string; cause: keyof typeof snapshotText.causes };

/** What to call a kept version: its own name, or when (ISO, UTC) and why it was kept. */
export const snapshotName = ({ name, at, cause }: Kept): string =>
  name === '' ? `${momentText(at)}, ${snapshotText.causes[cause]}` : name;
