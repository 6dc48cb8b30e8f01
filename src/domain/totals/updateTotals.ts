import type { Location } from '../location';
import type { Firmness } from '../planningStatus';
import { type Contribution, contributionOf, type Share } from './contribution';
import { emptyTotals, type Totals } from './totals';

const withShare = (totals: Totals, share: Share, sign: 1 | -1): Totals => {
  const cells = totals[share.heap];
  const row = cells[share.type];
  const firm = row[share.segment];
  const homes = firm[share.firmness] + sign * share.homes;
  return {
    ...totals,
    [share.heap]: {
      ...cells,
      [share.type]: { ...row, [share.segment]: { ...firm, [share.firmness]: homes } },
    },
  };
};

const withContribution = (totals: Totals, contribution: Contribution, sign: 1 | -1): Totals => {
  const counted = contribution.shares.reduce((sum, share) => withShare(sum, share, sign), totals);
  return {
    ...counted,
    undated: totals.undated + sign * contribution.undated,
    places: totals.places + sign * contribution.places,
    locations: totals.locations + sign,
  };
};

/**
 * The totals after one location changed from `before` to `after` (undefined: it was not there, or is no
 * longer). The work depends on that location alone, not on the size of the plan.
 */
export const updateTotals = (
  totals: Totals,
  before: Location | undefined,
  after: Location | undefined,
  horizon: number,
): Totals => {
  let result = totals;
  if (before !== undefined) result = withContribution(result, contributionOf(before, horizon), -1);
  if (after !== undefined) result = withContribution(result, contributionOf(after, horizon), 1);
  return result;
};

/** The totals counted from scratch: when a plan opens, or when its horizon changes. */
export const countTotals = (locations: Iterable<Location>, horizon: number): Totals => {
  const totals = structuredClone(emptyTotals);
  let [undated, places, count] = [0, 0, 0];
  for (const location of locations) {
    const contribution = contributionOf(location, horizon);
    for (const { heap, type, segment, firmness, homes } of contribution.shares) {
      const firm: Record<Firmness, number> = totals[heap][type][segment];
      firm[firmness] += homes;
    }
    undated += contribution.undated;
    places += contribution.places;
    count += 1;
  }
  return { ...totals, undated, places, locations: count };
};
