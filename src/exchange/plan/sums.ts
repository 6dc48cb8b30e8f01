import type { Note } from './notes';

/** Where in the file: homes in the rows above, and those of them that go. */
type Point = { all: number; gone: number };

/** What a row that adds up says, where that is not what the rows above it say. `start`: homes above the first of those. */
type OtherTotal = Point & { homes: number; start: number; about: Note['feature'] };

/**
 * Homes in the rows so far: of all, of the last, and of those since the last that adds up. `ahead`: of rows that were read
 * with an earlier one, until their own place in the file comes. `gone`: of those that were read, that go. `starts`: those
 * above each row. `marks`: where a part of the table may begin or end. `others`: totals that do not fit, yet. `divided`: of
 * the last row that is no "waarvan" itself. `hasNames`: some of the rows have one.
 */
export type Sums = {
  all: number;
  gone: number;
  last: number;
  since: number;
  ahead: Map<number, number>;
  starts: number[];
  marks: Point[];
  others: OtherTotal[];
  divided: number;
  hasNames: boolean;
};

export const noSums = (): Sums => ({
  all: 0,
  gone: 0,
  last: 0,
  since: 0,
  ahead: new Map(),
  starts: [],
  marks: [{ all: 0, gone: 0 }],
  others: [],
  divided: 0,
  hasNames: false,
});

export const addToSums = (sums: Sums, homes: number): void => {
  sums.last = homes;
  if (homes > 0) sums.starts.push(sums.all);
  sums.all += homes;
  sums.since += homes;
  // Above a part its name often stands alone.
  if (homes === 0) markHere(sums);
};

/** What stands above is a part of the table, or what follows is. */
export const markHere = ({ marks, all, gone }: Sums): void => {
  marks.push({ all, gone });
};

/** Whether the rows between two points come to so many homes: those that come, with or without those that go. */
const comesTo = (homes: number, from: Point, to: Point): boolean => {
  const rows = to.all - from.all;
  const gone = to.gone - from.gone;
  return rows > 0 && [rows, rows - gone, rows + gone].includes(homes);
};

/** Whether a total is that of the rows above it; one of less than all is that of a part. */
export const fitsAbove = (sums: Sums, homes: number, isOfAll: boolean): boolean =>
  (isOfAll ? sums.marks.slice(0, 1) : sums.marks).some((from) => comesTo(homes, from, sums));

/** Whether two or more rows just above come to so many homes. */
export const isRunAbove = ({ all, starts }: Sums, homes: number): boolean => {
  const last = starts.at(-1) ?? 0;
  return starts.some((start) => start < last && all - start === homes);
};

/** Whether it is that of the rows below it. */
export const fitsBelow = (sums: Sums, { homes, ...from }: OtherTotal): boolean =>
  [...sums.marks, sums].some((to) => to.all > from.all && comesTo(homes, from, to));

/** Whether it and those beside it come to the rows above together: a total of each kind. */
export const fitsBeside = ({ marks, others }: Sums, total: OtherTotal): boolean => {
  const beside = others.filter(({ all, gone }) => all === total.all && gone === total.gone);
  const homes = beside.reduce((sum, each) => sum + each.homes, 0);
  return beside.length > 1 && marks.some((from) => comesTo(homes, from, total));
};

/** The sums without a row that was counted, of which `all` are those up to and with it. */
export const without = (sums: Sums, { all, homes }: { all: number; homes: number }): Sums => {
  const left = (above: number): number => (above < all ? above : above - homes);
  return {
    ...sums,
    all: left(sums.all),
    starts: sums.starts.map(left),
    marks: sums.marks.map((mark) => ({ ...mark, all: left(mark.all) })),
    others: sums.others.map((total) => ({ ...total, all: left(total.all), start: left(total.start) })),
  };
};
