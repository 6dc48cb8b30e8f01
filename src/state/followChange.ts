import type { Change, RecordChange } from '@/domain/change';
import { compareIds } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { recordKinds, type TopKind, topKinds } from '@/domain/records';
import type { Totals } from '@/domain/totals/totals';
import { countTotals, updateTotals } from '@/domain/totals/updateTotals';
import { inVariant } from '@/domain/variants/inVariant';
import type { Variant } from '@/domain/variants/variant';
import { locationsIn, type PlanView, type RecordMaps, shownVariant } from './planView';

/** A view after something happened, and what that did to what it shows. */
export type Followed = { view: PlanView; shown: Change };

type LocationChange = RecordChange<Location>;

/** Where `id` stands, or would stand, in a sorted list. */
export const placeOf = (sorted: readonly string[], id: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(sorted[middle] ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The list with the new ids of a change in their places and the removed ones out of it. */
const followIds = (
  { locations, locationIds }: PlanView,
  { puts, deletes }: LocationChange,
): readonly string[] => {
  const added = puts.filter((location) => !locations.has(location.id));
  const removed = deletes.filter((id) => locations.has(id));
  if (added.length === 0 && removed.length === 0) return locationIds;
  if (added.length + removed.length > 8) {
    const gone = new Set(removed);
    const kept = locationIds.filter((id) => !gone.has(id));
    return [...kept, ...added.map((location) => location.id)].sort(compareIds);
  }
  const ids = [...locationIds];
  for (const id of removed) ids.splice(placeOf(ids, id), 1);
  for (const location of added) ids.splice(placeOf(ids, location.id), 0, location.id);
  return ids;
};

type AnyRecord = { id: string };

const putIn = (records: Map<string, AnyRecord>, { puts, deletes }: RecordChange<AnyRecord>): void => {
  for (const id of deletes) records.delete(id);
  for (const item of puts) records.set(item.id, item);
};

/** Locations are many: their map is kept up to date in place. */
const followRecords = (kind: TopKind, records: Map<string, AnyRecord>, change: RecordChange<AnyRecord>) => {
  if (change.puts.length + change.deletes.length === 0) return records;
  const followed = kind === 'location' ? records : new Map(records);
  putIn(followed, change);
  return followed;
};

const followMaps = (view: PlanView, change: Change): RecordMaps => {
  const maps = topKinds.map((kind) => {
    const { place } = recordKinds[kind];
    const records = kind === 'location' ? view.allLocations : view[place];
    return [place, followRecords(kind, records, change[place])];
  });
  return Object.fromEntries(maps) as RecordMaps;
};

/** What a change of locations does in a variant: one that is not in it is not there. */
const changeIn = (
  { puts, deletes }: LocationChange,
  variant: Variant | null,
  shown: ReadonlyMap<string, Location>,
): LocationChange => {
  if (variant === null) return { puts, deletes };
  const kept = locationsIn(puts, variant);
  const isKept = new Set(kept.map(({ id }) => id));
  const left = puts.filter(({ id }) => !isKept.has(id)).map(({ id }) => id);
  return { puts: kept, deletes: [...deletes, ...left].filter((id) => shown.has(id)) };
};

/** Totals after a change, from the touched locations alone. `before`: the locations of the plan as they were. */
const followTotals = (
  totals: Totals,
  before: ReadonlyMap<string, Location>,
  { puts, deletes }: LocationChange,
  variant: Variant | null,
  horizon: number,
): Totals => {
  const was = (id: string) => {
    const location = before.get(id);
    return location && inVariant(location, variant);
  };
  let result = totals;
  for (const id of deletes) result = updateTotals(result, was(id), undefined, horizon);
  for (const location of puts) {
    result = updateTotals(result, was(location.id), inVariant(location, variant), horizon);
  }
  return result;
};

/** Totals by variant after a change, as far as they can be followed: without those of a variant that is new. */
const followEach = (view: PlanView, change: Change): Map<string, Totals> => {
  const followed = new Map<string, Totals>();
  for (const [id, totals] of view.variantTotals) {
    const variant = view.variants.get(id);
    const isOther = change.variants.deletes.includes(id) || change.variants.puts.some((put) => put.id === id);
    if (variant === undefined || isOther) continue;
    const { horizon } = view.header.target;
    followed.set(id, followTotals(totals, view.allLocations, change.locations, variant, horizon));
  }
  return followed;
};

const noLocationChange: LocationChange = { puts: [], deletes: [] };

/** Shows locations in the place of those that are shown now, and says what that changes. */
const showOthers = (
  before: ReadonlyMap<string, Location>,
  after: ReadonlyMap<string, Location>,
): LocationChange => ({
  puts: [...after.values()].filter((location) => before.get(location.id) !== location),
  deletes: [...before.keys()].filter((id) => !after.has(id)),
});

const locationsOf = (all: Map<string, Location>, variant: Variant | null): Map<string, Location> =>
  variant === null
    ? all
    : new Map(locationsIn(all.values(), variant).map((location) => [location.id, location]));

/** The view with another variant in it, or with the whole plan. */
const showing = (view: PlanView, variant: Variant | null): { view: PlanView; locations: LocationChange } => {
  const locations = locationsOf(view.allLocations, variant);
  const shown = {
    ...view,
    variantId: variant?.id ?? null,
    locations,
    locationIds: [...locations.keys()].sort(compareIds),
    totals: (variant && view.variantTotals.get(variant.id)) ?? view.planTotals,
    revision: view.revision + 1,
  };
  return { view: shown, locations: showOthers(view.locations, locations) };
};

/** Shows a variant, or with null the whole plan. */
export const showVariant = (view: PlanView, variant: Variant | null): Followed => {
  const { view: next, locations } = showing(view, variant);
  const nothing = Object.fromEntries(topKinds.map((kind) => [recordKinds[kind].place, noLocationChange]));
  // Of every kind nothing, and then of locations what is shown now.
  return { view: next, shown: { cause: 'elsewhere', ...nothing, locations } as Change };
};

/** Counts what could not be followed: all when the horizon moved, and variants that are new. */
const countRest = (view: PlanView, followed: Map<string, Totals>, hasMoved: boolean): PlanView => {
  const { horizon } = view.header.target;
  const all = view.allLocations;
  const planTotals = hasMoved ? countTotals(all.values(), horizon) : view.planTotals;
  const variantTotals = new Map(
    [...view.variants.values()].map((variant) => {
      const known = hasMoved ? undefined : followed.get(variant.id);
      return [variant.id, known ?? countTotals(locationsIn(all.values(), variant), horizon)];
    }),
  );
  return { ...view, planTotals, variantTotals };
};

/**
 * The view after a change. Takes over the locations of `view`, which must not be used any more. `shown`: what the change
 * did to what is on screen, which is another thing when a variant is.
 */
export const followChange = (view: PlanView, change: Change): Followed => {
  const variant = shownVariant(view);
  const shown = { ...change, locations: changeIn(change.locations, variant, view.locations) };
  const locationIds = followIds(view, shown.locations);
  const { horizon } = view.header.target;
  const planTotals = followTotals(view.planTotals, view.allLocations, change.locations, null, horizon);
  const variantTotals = followEach(view, change);
  const header = change.header ?? view.header;
  const maps = followMaps(view, change);
  const followed = countRest(
    {
      ...view,
      ...maps,
      header,
      planTotals,
      locations: view.locations,
      locationIds,
      revision: view.revision + 1,
    },
    variantTotals,
    header.target.horizon !== horizon,
  );
  const now = shownVariant(followed);
  const totals = (now && followed.variantTotals.get(now.id)) ?? followed.planTotals;
  // Gone, or it starts otherwise than it did: all that it shows is another.
  if (now?.startsWith !== variant?.startsWith) {
    const other = showing({ ...followed, totals }, now);
    return { view: other.view, shown: { ...change, locations: other.locations } };
  }
  if (variant !== null) putIn(view.locations, shown.locations);
  return { view: { ...followed, totals }, shown };
};
