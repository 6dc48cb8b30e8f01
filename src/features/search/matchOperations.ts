import { foldText } from '@/sources/foldText';

/** Something that can be done, as the search box shows it. */
export type FindableOperation = {
  id: string;
  /** What it is always called. */
  label: string;
  /** What it is called now, as it is shown. */
  name: string;
  /** More words that it is found by. */
  alsoFoundBy: string;
  /** Its shortcut as it stands on the keyboard. */
  keys: string | undefined;
  /** Why it cannot be done now; undefined when it can. */
  whyNot: string | undefined;
  run: () => void;
};

const most = 8;

/** "Ongedaan maken: Kerkweg verwijderd": who types the name of that location means to go there, not to undo. */
const ownWords = ({ label, name }: FindableOperation): string =>
  foldText(name.startsWith(`${label}:`) ? label : name);

/** How well an operation fits the folded words, 0 when its very name begins so; undefined when one of them fits nowhere. */
const distanceOf = (operation: FindableOperation, typed: string): number | undefined => {
  const ownName = ownWords(operation);
  if (ownName.startsWith(typed)) return 0;
  const isIn = (text: string) =>
    typed.split(' ').every((part) => text.split(' ').some((word) => word.startsWith(part)));
  if (isIn(ownName)) return 1;
  return isIn(`${ownName} ${foldText(operation.alsoFoundBy)}`) ? 2 : undefined;
};

/** What fits the typed words: the best first, and of what fits as well, what can be done now before what cannot. */
export const matchOperations = (
  operations: readonly FindableOperation[],
  typed: string,
): FindableOperation[] => {
  const folded = foldText(typed);
  if (folded === '') return [];
  const found: { operation: FindableOperation; rank: number }[] = [];
  for (const operation of operations) {
    const distance = distanceOf(operation, folded);
    if (distance === undefined) continue;
    found.push({ operation, rank: 2 * distance + (operation.whyNot === undefined ? 0 : 1) });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ operation }) => operation);
};
