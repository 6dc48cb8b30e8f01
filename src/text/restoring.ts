import { bytesText, numberText } from './numbers';

const plansText = (count: number): string => `${numberText(count)} ${count === 1 ? 'plan' : 'plannen'}`;

const partsText = (count: number): string =>
  `${numberText(count)} ${count === 1 ? 'onderdeel' : 'onderdelen'}`;

const namedParts = (count: number): string =>
  count === 1
    ? '1 momentopname, bewerking of eigen bestand'
    : `${numberText(count)} momentopnamen, bewerkingen of eigen bestanden`;

/** "1 plan en 3 onderdelen", of what there is. */
const amount = (plans: number, parts: number): string =>
  [plans === 0 ? '' : plansText(plans), parts === 0 ? '' : partsText(parts)].filter(Boolean).join(' en ');

const knownText = (plans: number, parts: number): string => {
  const there = `${plansText(plans)} ${plans === 1 ? 'stond' : 'stonden'} er al`;
  return parts === 0
    ? `${there} precies zo.`
    : `${there}. Teruggezet is wat daar nog bij hoorde: ${namedParts(parts)}.`;
};

/** Names shown; of more only how many. */
const most = 5;

const damagedText = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  const rest = names.length > most ? ` en nog ${numberText(names.length - most)}` : '';
  return ` (bij ${names
    .slice(0, most)
    .map((name) => `'${name}'`)
    .join(', ')}${rest})`;
};

const heldText = (plans: number): string =>
  `De browser slaat nu niets op: ${plans === 1 ? 'het plan staat' : `${plansText(plans)} staan`} alleen in dit venster. Laat het open. Zodra het kan, wordt alles opgeslagen.`;

type Counts = {
  /** Put back. */
  plans: number;
  /** Plans that were here already, and parts of them that were put back. */
  known: number;
  addedParts: number;
  /** Not to be read. */
  lostPlans: number;
  lostParts: number;
  /** The names of locations among them. */
  damaged: readonly string[];
  /** Put back, and only in this tab. */
  heldPlans: number;
  /** Read, and refused by the browser. */
  unstoredPlans: number;
  unstoredParts: number;
};

export const restoringText = {
  /** What became of a backup. */
  restored: (counts: Counts): string => {
    const {
      plans,
      known,
      addedParts,
      lostPlans,
      lostParts,
      damaged,
      heldPlans,
      unstoredPlans,
      unstoredParts,
    } = counts;
    const lost = amount(lostPlans, lostParts);
    const unstored = amount(unstoredPlans, unstoredParts);
    return [
      plans === 0 ? '' : `${plansText(plans)} teruggezet uit de reservekopie.`,
      plans + known === 0 ? 'Er is geen plan teruggezet uit de reservekopie.' : '',
      known === 0 ? '' : knownText(known, addedParts),
      heldPlans === 0 ? '' : heldText(heldPlans),
      lost === '' ? '' : `Niet te lezen: ${lost}${damagedText(damaged)}.`,
      unstored === ''
        ? ''
        : `Niet opgeslagen: ${unstored}. De browser heeft geen ruimte, of geeft geen toegang tot de opslag. Maak ruimte en open de reservekopie nog eens: wat er al staat, komt er niet dubbel in.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  /** Of a plan that is put beside the one it is a copy of. */
  besideName: (name: string) => `${name.slice(0, 187)} (teruggezet)`,
  /** Sizes in bytes. */
  tooLarge: (fileName: string, size: number, largest: number) =>
    `De reservekopie ${fileName} is te groot (${bytesText(size)}; hoogstens ${bytesText(largest)}). Er is niets gewijzigd. Maak van elk plan een eigen reservekopie.`,
};
