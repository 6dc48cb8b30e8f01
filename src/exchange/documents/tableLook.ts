import type { BlockOf } from './document';

type TableBlock = BlockOf<'table'>;

/** Many columns need small letters. */
export const isSmall = ({ columns }: TableBlock): boolean => columns.length > 9;

/** A table of no more rows stays on one page. */
const mostTogether = 14;
export const staysTogether = ({ rows }: TableBlock): boolean => rows.length <= mostTogether;

/** Width of a letter beside its height, roughly: of Arial, which is wider than the letter of the screen. */
const widthOf = (letter: string): number => {
  if (/[ijlt.,;:'|()-]/.test(letter)) return 0.32;
  if (/[mwMW■▨□●]/.test(letter)) return 0.86;
  return /[A-Z]/.test(letter) ? 0.7 : 0.57;
};

const widthOfWord = (word: string): number => [...word].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Where a line may end; not at a space that holds its words together. */
const longestIn = (text: string): number => Math.max(...text.split(/[ \n]|(?<=-)/).map(widthOfWord));

const millimetresPerPoint = 25.4 / 72;
/** Left and right of the text in a cell, in mm. */
const padding = 2.6;

/** What a column needs so that no word in it is broken, in mm. */
const needOf = (block: TableBlock, at: number): number => {
  const letters = (isSmall(block) ? 7 : 8) * millimetresPerPoint;
  const head = longestIn(block.columns[at]?.head ?? '') * 1.08;
  const isBold = at === block.rowHead;
  const cells = block.rows.map(({ cells, tone }) => {
    const long = longestIn(cells[at] ?? '');
    return isBold || tone === 'total' ? long * 1.08 : long;
  });
  return Math.max(head, ...cells) * letters + padding;
};

/**
 * How wide the columns of a table are on a page with this room, in mm: by the shares they ask for, but none narrower than
 * its longest word, as far as there is room for that.
 */
export const columnWidths = (block: TableBlock, room: number): number[] => {
  const shares = block.columns.map(({ width }) => width);
  const needs = shares.map((_, at) => needOf(block, at));
  const needed = needs.reduce((sum, need) => sum + need, 0);
  if (needed >= room) return needs.map((need) => (need * room) / needed);
  const isFixed = shares.map(() => false);
  for (;;) {
    const free = needs.reduce((left, need, at) => (isFixed[at] ? left - need : left), room);
    const wanted = shares.reduce((sum, share, at) => (isFixed[at] ? sum : sum + share), 0);
    const widths = shares.map((share, at) => (isFixed[at] ? (needs[at] ?? 0) : (free * share) / wanted));
    const tight = widths.findIndex((width, at) => !isFixed[at] && width < (needs[at] ?? 0));
    if (tight === -1) return widths;
    isFixed[tight] = true;
  }
};
