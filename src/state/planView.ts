import type { Change, RecordChange } from '@/domain/change';
import { compareIds } from '@/domain/ids';
import type { Plan, PlanHeader } from '@/domain/plan';
import { headerOf, recordsAt } from '@/domain/recordParts';
import { type ByPlace, recordKinds, rowOf, type TopKind, topKinds, type Whole } from '@/domain/records';
import type { Totals } from '@/domain/totals/totals';
import { countTotals, updateTotals } from '@/domain/totals/updateTotals';

/** The records of each kind in the plan, by id, under their place in `domain/records.ts`. */
type RecordMaps = ByPlace<{ [K in TopKind]: Map<string, Whole<K>> }>;

/**
 * The open plan as the screen reads it. The map of locations is kept up to date in place, the records in it
 * are never changed: compare a record, or `revision`, to know whether anything changed. The other maps of records
 * are new ones when one of them changes.
 */
export type PlanView = RecordMaps & {
  header: PlanHeader;
  /** The ids of the locations, sorted: oldest first. A new array when one is added or removed. */
  locationIds: readonly string[];
  totals: Totals;
  revision: number;
};

const mapsOf = (plan: Plan): RecordMaps => {
  const maps = topKinds.map((kind) => {
    const { place, key } = rowOf(kind);
    return [
      place,
      new Map(recordsAt(plan, kind).map((record) => [String(Reflect.get(record, key)), record])),
    ];
  });
  // Each place has the records of its kind, by the table.
  return Object.fromEntries(maps) as RecordMaps;
};

/** The view of a plan that was just opened. Its records come sorted by id. */
export const viewOf = (plan: Plan): PlanView => ({
  ...mapsOf(plan),
  header: headerOf(plan),
  locationIds: plan.locations.map((location) => location.id),
  totals: countTotals(plan.locations, plan.target.horizon),
  revision: 0,
});

/** Where `id` stands, or would stand, in a sorted list. */
const placeOf = (sorted: readonly string[], id: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(sorted[middle] ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The list with the new ids of `change` in their places and the removed ones out of it. */
const followIds = (view: PlanView, change: Change): readonly string[] => {
  const { puts, deletes } = change.locations;
  const added = puts.filter((location) => !view.locations.has(location.id));
  const removed = deletes.filter((id) => view.locations.has(id));
  if (added.length === 0 && removed.length === 0) return view.locationIds;
  if (added.length + removed.length > 8) {
    const gone = new Set(removed);
    const kept = view.locationIds.filter((id) => !gone.has(id));
    return [...kept, ...added.map((location) => location.id)].sort(compareIds);
  }
  const ids = [...view.locationIds];
  for (const id of removed) ids.splice(placeOf(ids, id), 1);
  for (const location of added) ids.splice(placeOf(ids, location.id), 0, location.id);
  return ids;
};

type AnyRecord = { id: string };

/** Locations are many: their map is kept up to date in place. */
const followRecords = (kind: TopKind, records: Map<string, AnyRecord>, change: RecordChange<AnyRecord>) => {
  const { puts, deletes } = change;
  if (puts.length + deletes.length === 0) return records;
  const followed = kind === 'location' ? records : new Map(records);
  for (const id of deletes) followed.delete(id);
  for (const item of puts) followed.set(item.id, item);
  return followed;
};

const followMaps = (view: PlanView, change: Change): RecordMaps => {
  const maps = topKinds.map((kind) => {
    const { place } = recordKinds[kind];
    return [place, followRecords(kind, view[place], change[place])];
  });
  return Object.fromEntries(maps) as RecordMaps;
};

/** The totals after a change: from the touched locations alone, unless the horizon moved. */
const followTotals = (view: PlanView, change: Change): Totals => {
  const { horizon } = view.header.target;
  let totals = view.totals;
  for (const id of change.locations.deletes) {
    totals = updateTotals(totals, view.locations.get(id), undefined, horizon);
  }
  for (const location of change.locations.puts) {
    totals = updateTotals(totals, view.locations.get(location.id), location, horizon);
  }
  return totals;
};

/** The view after a change. Takes over the locations of `view`, which must not be used any more. */
export const followChange = (view: PlanView, change: Change): PlanView => {
  const locationIds = followIds(view, change);
  const totals = followTotals(view, change);
  const header = change.header ?? view.header;
  const maps = followMaps(view, change);
  const moved = header.target.horizon !== view.header.target.horizon;
  return {
    ...maps,
    header,
    locationIds,
    totals: moved ? countTotals(maps.locations.values(), header.target.horizon) : totals,
    revision: view.revision + 1,
  };
};
