import { type FilterContext, isNoFilter, matches, matchesLine } from './filter';
import type { Filter } from './filterSchema';
import type { Goal } from './goal';
import type { Location } from './location';
import { contributionOf } from './totals/contribution';
import { firmParts } from './totals/firmParts';
import { type Firm, sumOfFirm } from './totals/totals';

type Firms = Record<keyof Firm, number>;

/** How far a goal is. Figures are homes, those the opgave counts up to and including the year of the goal. */
export type GoalProgress = {
  /** Homes that do it: of a share the part, of `largest_neighbourhood` those of that neighbourhood. */
  firm: Firm;
  /** Homes that the share is of; of a number the same as `firm`. */
  whole: Firm;
  /** The neighbourhood with most homes, for `largest_neighbourhood`. */
  neighbourhood?: string;
  /** Of `whole`, in a neighbourhood that nobody knows. */
  unplaced: number;
  /** Homes, or per cent; null where there is nothing to be a share of. */
  reached: number | null;
  verdict: GoalVerdict;
};

/**
 * `nothing`: no home that it is about. `met_with`: met, but only with so many homes (per cent) that are less firm than
 * hard. `short` and `over`: by so many homes, or percentage points.
 */
export type GoalVerdict =
  | { kind: 'nothing' }
  | { kind: 'met' }
  | { kind: 'met_with'; firmness: 'zacht' | 'ambtelijk'; by: number }
  | { kind: 'short' | 'over'; by: number };

const noHomes = (): Firms => ({ gerealiseerd: 0, hard: 0, zacht: 0, ambtelijk: 0 });

/** Shares are compared after a division: 66.66666666666667 is 200 / 3. */
const tolerance = 1e-9;

type Asked = { filters: readonly Filter[]; year: number; context: FilterContext };

/** Adds the homes of a location that count and that the filters let through; gives how many. */
const addHomes = (sum: Firms, location: Location, { filters, year, context }: Asked): number => {
  if (!filters.every((filter) => matches(filter, location, context))) return 0;
  let added = 0;
  for (const { heap, firmness, homes, line } of contributionOf(location, year).shares) {
    const isAsked = filters.every(
      (filter) =>
        matchesLine(filter, line) && (!filter.firmness?.length || filter.firmness.includes(firmness)),
    );
    if (heap !== 'counted' || !isAsked) continue;
    sum[firmness] += homes;
    added += homes;
  }
  return added;
};

/** The neighbourhood with most homes; of an unknown one nobody can say that it is one. */
const largestOf = (byName: ReadonlyMap<string, Firms>): [name: string, firm: Firms] | undefined =>
  [...byName]
    .filter(([name, firm]) => name !== '' && sumOfFirm(firm) > 0)
    .sort(([a, one], [b, other]) => sumOfFirm(other) - sumOfFirm(one) || (a < b ? -1 : 1))[0];

const verdictOf = (goal: Goal, firm: Firm, unit: number, isAboutNothing: boolean): GoalVerdict => {
  if (isAboutNothing) return { kind: 'nothing' };
  const reached = sumOfFirm(firm) * unit;
  const by = goal.value - reached;
  if (goal.direction === 'at_most') return by < -tolerance ? { kind: 'over', by: -by } : { kind: 'met' };
  if (by > tolerance) return { kind: 'short', by };
  const hard = (firm.gerealiseerd + firm.hard) * unit;
  if (hard >= goal.value - tolerance) return { kind: 'met' };
  const withSoft = hard + firm.zacht * unit;
  return withSoft >= goal.value - tolerance
    ? { kind: 'met_with', firmness: 'zacht', by: goal.value - hard }
    : { kind: 'met_with', firmness: 'ambtelijk', by: goal.value - withSoft };
};

/** How far a goal is, counted over all locations: for when it is shown. `horizon`: the year of the opgave. */
export const goalProgress = (
  goal: Goal,
  locations: Iterable<Location>,
  horizon: number,
  context: FilterContext,
): GoalProgress => {
  const isShare = goal.measure === 'share';
  const asking = (...filters: Filter[]): Asked => ({
    filters: filters.filter((filter) => !isNoFilter(filter)),
    year: goal.byYear ?? horizon,
    context,
  });
  const within = asking(goal.within);
  const over = isShare ? asking(goal.within, goal.over) : asking(goal.over);
  const part = noHomes();
  const whole = noHomes();
  const byName = new Map<string, Firms>();
  let unplaced = 0;
  for (const location of locations) {
    const name = location.neighbourhood ?? '';
    // A location where as many homes go as come adds nothing to the whole, and can add to the part.
    if (isShare) addHomes(whole, location, within);
    const added = addHomes(part, location, over);
    if (goal.measure !== 'largest_neighbourhood') continue;
    const group = byName.get(name) ?? noHomes();
    addHomes(group, location, over);
    byName.set(name, group);
    if (name === '') unplaced += added;
  }
  if (goal.measure === 'number') {
    const isAboutNothing = sumOfFirm(part) === 0 && goal.direction === 'at_most';
    const verdict = verdictOf(goal, part, 1, isAboutNothing);
    return { firm: part, whole: part, unplaced, reached: sumOfFirm(part), verdict };
  }
  const largest = isShare ? undefined : largestOf(byName);
  const firm = isShare ? part : (largest?.[1] ?? noHomes());
  const all = isShare ? whole : part;
  const unit = 100 / Math.max(1, sumOfFirm(all));
  const isAboutNothing = sumOfFirm(all) <= 0 || (!isShare && largest === undefined);
  return {
    firm,
    whole: all,
    ...(largest && { neighbourhood: largest[0] }),
    unplaced,
    reached: isAboutNothing ? null : sumOfFirm(firm) * unit,
    verdict: verdictOf(goal, firm, unit, isAboutNothing),
  };
};

/** The parts of a goal's bar as shares (0 to 1) of the whole bar, firmest first, and where the goal stands on it. */
export const goalBar = (goal: Goal, { firm, whole }: GoalProgress) => {
  const isNumber = goal.measure === 'number';
  const length = isNumber ? Math.max(goal.value * 1.2, sumOfFirm(firm), 1) : Math.max(sumOfFirm(whole), 1);
  const parts = firmParts(firm).map(({ kind, from, homes }) => ({
    kind,
    start: from / length,
    length: homes / length,
    homes,
  }));
  return { parts, goal: Math.min(1, goal.value / (isNumber ? length : 100)) };
};
