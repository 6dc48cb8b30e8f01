import type { Location } from '../location';
import { quickSegments, type Segment, segments } from '../segment';
import type { HomeMoney } from './homeMoney';

type Figures = ReadonlyMap<string, Omit<HomeMoney, 'id'>>;

/** The homes of a segment that come, and what each brings in over its cost; undefined while one of the two is unknown. */
export type MixRow = { segment: Segment; homes: number; margin: number | undefined };

const marginOf = (figures: Figures, segment: Segment): number | undefined => {
  const { cost, yield: income } = figures.get(segment) ?? {};
  return cost === undefined || income === undefined ? undefined : income - cost;
};

/**
 * The segments that a location has, that have figures, or that people say at the table. `tried`: so many homes more (or
 * fewer) than in the programme, to see what that does.
 */
export const mixOf = (
  { programme }: Pick<Location, 'programme'>,
  figures: Figures,
  tried: ReadonlyMap<Segment, number> = new Map(),
): MixRow[] => {
  const planned = new Map<Segment, number>();
  for (const { segment, count } of programme) {
    if (count > 0) planned.set(segment, (planned.get(segment) ?? 0) + count);
  }
  const shown = new Set<Segment>([...planned.keys(), ...quickSegments]);
  return segments
    .filter((segment) => shown.has(segment) || figures.has(segment))
    .map((segment) => ({
      segment,
      homes: Math.max(0, (planned.get(segment) ?? 0) + (tried.get(segment) ?? 0)),
      margin: marginOf(figures, segment),
    }));
};

/** What the homes bring in over their cost, as far as that is known, and of how many homes it is not. */
export const balanceOf = (rows: readonly MixRow[]): { balance: number; unknownHomes: number } => {
  let balance = 0;
  let unknownHomes = 0;
  for (const { homes, margin } of rows) {
    if (margin === undefined) unknownHomes += homes;
    else balance += homes * margin;
  }
  return { balance, unknownHomes };
};

/** How many homes more of a segment close the case; undefined when they do not, or when it is closed. */
export const homesToClose = (balance: number, margin: number | undefined): number | undefined =>
  balance >= 0 || margin === undefined || margin <= 0 ? undefined : Math.ceil(-balance / margin);
