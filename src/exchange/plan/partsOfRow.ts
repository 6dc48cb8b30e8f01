import type { Meaning } from './columns/meaning';
import type { Tidy } from './columns/tidy';

// Of the rows of one location some give homes that others have as well: "waarvan" below a number, or a sum.

/** One of those rows. */
export type RowSaid = {
  said: Tidy;
  homes: number;
  /** Whether its homes are in one line: of more kinds nobody knows from which a part is. */
  isOneKind: boolean;
  /** Read as a location of its own. */
  isApart: boolean;
  isNamed: boolean;
  /** Of a phase or building of its own: no sum of others, unless it says so. */
  isOfPhase: boolean;
  /** A cell says "waarvan", or that it is a sum. */
  isOfWhich: boolean;
  isSum: boolean;
};

type Division = {
  /** The row that each is a part of. */
  partOf: ReadonlyMap<RowSaid, RowSaid>;
  /** What rows have beside their parts. */
  rests: ReadonlyMap<RowSaid, number>;
  /** Parts that divide nothing further: of no kind that is known, or of more homes than are left. */
  remarks: ReadonlySet<RowSaid>;
  /** The row that adds up the others. */
  sum?: RowSaid;
};

type Trait = [Meaning, { value: unknown }];

/** Whether of the homes of one row less is said than of those of another: it may be what such rows come to. */
const isBroader = (row: RowSaid, part: RowSaid, mayBeEarlier: boolean): boolean => {
  const [one, other] = [row.said, part.said];
  const isAsOf = ([meaning, { value }]: Trait): boolean => {
    const its = other.allHomes.get(meaning)?.value ?? value;
    // Of parts with their own years it may give the last.
    return its === value || (meaning === 'opleverjaar' && (mayBeEarlier || Number(value) >= Number(its)));
  };
  const saysMore =
    (part.isOfPhase && !row.isOfPhase) ||
    [...other.allHomes.keys()].some((meaning) => !one.allHomes.has(meaning));
  return saysMore && [...one.allHomes].every(isAsOf);
};

const isOfOtherKind = ({ said: one }: RowSaid, { said: other }: RowSaid): boolean =>
  [...other.allHomes].some(([meaning, { value }]) => one.allHomes.get(meaning)?.value !== value);

/** A single other row with as many homes may well be as many again. */
const isSumOf = (row: RowSaid, others: readonly RowSaid[]): boolean => {
  const [first] = others;
  if (first === undefined || row.homes !== others.reduce((homes, other) => homes + other.homes, 0)) {
    return false;
  }
  if (row.isOfPhase && !row.isSum) return false;
  const isMany = others.length > 1 || row.isSum;
  if (!isMany && (first.isNamed || first.isApart)) return false;
  return others.every((other) => isBroader(row, other, isMany));
};

/** Which rows are within others, in the order of the file. */
export const partsOfRows = (rows: readonly RowSaid[]): Division => {
  const partOf = new Map<RowSaid, RowSaid>();
  const rests = new Map<RowSaid, number>();
  const remarks = new Set<RowSaid>();
  let above: RowSaid | undefined;
  let ownAbove: RowSaid | undefined;
  let isGoingOn = false;
  for (const row of rows) {
    if (row.homes === 0) continue;
    const whole = row.isApart ? above : ownAbove;
    const rest = whole === undefined ? -1 : (rests.get(whole) ?? whole.homes) - row.homes;
    const goesOn = isGoingOn && !row.isNamed && rest >= 0;
    if (whole !== undefined && row.isOfWhich && !row.isApart) {
      isGoingOn = true;
      partOf.set(row, whole);
      if (rest < 0 || !whole.isOneKind || !isOfOtherKind(whole, row)) remarks.add(row);
      else rests.set(whole, rest);
    } else if (
      whole?.isOneKind === true &&
      rest >= 0 &&
      (row.isOfWhich || (goesOn && isBroader(whole, row, true)))
    ) {
      partOf.set(row, whole);
      rests.set(whole, rest);
    } else if (!row.isOfWhich) {
      isGoingOn = false;
      above = row;
      if (!row.isApart) ownAbove = row;
    }
  }
  const apart = rows.filter((row) => row.homes > 0 && !partOf.has(row));
  const sum = apart.find(
    (row) =>
      !row.isApart &&
      isSumOf(
        row,
        apart.filter((other) => other !== row),
      ),
  );
  if (sum !== undefined) {
    rests.set(sum, 0);
    // The others are all that it has.
    for (const [row, whole] of partOf) if (whole === sum && !row.isApart) remarks.add(row);
  }
  return { partOf, rests, remarks, ...(sum !== undefined && { sum }) };
};
