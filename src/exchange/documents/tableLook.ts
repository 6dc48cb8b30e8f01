import type { BlockOf } from './document';

type TableBlock = BlockOf<'table'>;

/** Many columns need small letters. */
export const isSmall = ({ columns }: TableBlock): boolean => columns.length > 9;

/** A table of no more rows stays on one page. */
const mostTogether = 10;
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
/** Between a figure, which stands to the right, and the words beside it. */
export const gapAfterFigure = 2;

/** Whether a column of words comes after one of figures, so that both would stand against each other. */
export const followsFigure = ({ columns }: TableBlock, at: number): boolean =>
  columns[at]?.align === 'left' && columns[at - 1]?.align === 'right';

type Widths = { need: number; wish: number };

/** What a column needs so that no word in it is broken, and what it wishes: each cell on one line. In mm. */
const widthsOf = (block: TableBlock, at: number): Widths => {
  const letters = (isSmall(block) ? 7 : 8) * millimetresPerPoint;
  const around = padding + (followsFigure(block, at) ? gapAfterFigure : 0);
  const head = longestIn(block.columns[at]?.head ?? '') * 1.08;
  const most = (widthIn: (text: string) => number) =>
    Math.max(
      head,
      ...block.rows.map(({ cells, tone }) => {
        const wide = widthIn(cells[at] ?? '');
        return at === block.rowHead || tone === 'total' ? wide * 1.08 : wide;
      }),
    ) *
      letters +
    around;
  return { need: most(longestIn), wish: most(widthOfWord) };
};

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** By the shares that columns ask for, none narrower than its least; there is room for all of those. */
const byShare = (shares: readonly number[], least: readonly number[], room: number): number[] => {
  const isFixed = shares.map(() => false);
  for (;;) {
    const free = room - sumOf(least.filter((_, at) => isFixed[at]));
    const wanted = sumOf(shares.filter((_, at) => !isFixed[at]));
    const widths = shares.map((share, at) => (isFixed[at] ? (least[at] ?? 0) : (free * share) / wanted));
    const tight = widths.findIndex((width, at) => !isFixed[at] && width < (least[at] ?? 0));
    if (tight === -1) return widths;
    isFixed[tight] = true;
  }
};

/** From what columns need towards what they wish, by their shares, until the room is gone. */
const towardsWish = (shares: readonly number[], widths: readonly Widths[], room: number): number[] => {
  const given = widths.map(({ need }) => need);
  const missing = (at: number) => (widths[at]?.wish ?? 0) - (given[at] ?? 0);
  for (;;) {
    const free = room - sumOf(given);
    const open = [...given.keys()].filter((at) => missing(at) > 0.01);
    if (free < 0.01 || open.length === 0) return given;
    const wanted = sumOf(open.map((at) => shares[at] ?? 0));
    for (const at of open) {
      given[at] = (given[at] ?? 0) + Math.min((free * (shares[at] ?? 0)) / wanted, missing(at));
    }
  }
};

/**
 * How wide the columns of a table are on a page with this room, in mm: none narrower than its longest word, as far as there
 * is room for that; what is over goes to columns of which the text takes more than a line.
 */
export const columnWidths = (block: TableBlock, room: number): number[] => {
  const shares = block.columns.map(({ width }) => width);
  const widths = shares.map((_, at) => widthsOf(block, at));
  const needs = widths.map(({ need }) => need);
  const needed = sumOf(needs);
  if (needed >= room) return needs.map((need) => (need * room) / needed);
  const wishes = widths.map(({ wish }) => wish);
  return sumOf(wishes) <= room ? byShare(shares, wishes, room) : towardsWish(shares, widths, room);
};
