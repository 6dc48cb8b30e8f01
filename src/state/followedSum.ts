import type { Location } from '@/domain/location';
import { onShownChange } from './planStore';

type Counting<Sum, How> = {
  all: (locations: readonly Location[], how: How) => Sum;
  /** The same after one location changed; undefined: all are to be counted again. */
  replace: (sum: Sum, before: Location, after: Location, how: How) => Sum | undefined;
};

type Counted<Sum, How> = {
  ids: readonly string[];
  locations: ReadonlyMap<string, Location>;
  how: How;
  byId: Map<string, Location>;
  sum: Sum;
};

/**
 * Counts over locations of the open plan. Asked again of the same list it counts only what was touched since: a digit
 * costs as much in a plan of 20,000 locations as in one of ten. `how`: what else it depends on, by identity.
 */
export const followedSum = <Sum, How = undefined>({ all, replace }: Counting<Sum, How>) => {
  let last: Counted<Sum, How> | undefined;
  let touched = new Set<string>();
  onShownChange(({ locations: { puts } }) => {
    for (const { id } of puts) touched.add(id);
  });
  /** Brings what was counted up to date; undefined when that takes counting all of it again. */
  const follow = ({ byId, locations, how, ...counted }: Counted<Sum, How>, ids: Iterable<string>) => {
    let sum: Sum | undefined = counted.sum;
    for (const id of ids) {
      const [before, after] = [byId.get(id), locations.get(id)];
      if (before === undefined || after === undefined || before === after || sum === undefined) continue;
      byId.set(id, after);
      sum = replace(sum, before, after, how);
    }
    return sum;
  };
  return (ids: readonly string[], locations: ReadonlyMap<string, Location>, how: How): Sum => {
    const isSame = last?.ids === ids && last.locations === locations && last.how === how;
    const followed = isSame && last !== undefined ? follow(last, touched) : undefined;
    touched = new Set();
    if (last !== undefined && followed !== undefined) {
      last.sum = followed;
      return followed;
    }
    const found = ids.map((id) => locations.get(id)).filter((location) => location !== undefined);
    const byId = new Map(found.map((location) => [location.id, location]));
    last = { ids, locations, how, byId, sum: all(found, how) };
    return last.sum;
  };
};

/** Those locations that are so, of a kind of which there are few. */
export const followedFew = (isSo: (location: Location) => boolean) =>
  followedSum<readonly Location[]>({
    all: (locations) => locations.filter(isSo),
    replace: (few, before, after) => (isSo(before) || isSo(after) ? undefined : few),
  });
