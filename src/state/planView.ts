import type { Change, RecordChange } from '@/domain/change';
import { compareIds } from '@/domain/ids';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import type { PlanHeader } from '@/domain/plan';
import type { Totals } from '@/domain/totals/totals';
import { countTotals, updateTotals } from '@/domain/totals/updateTotals';

/**
 * The open plan as the screen reads it. The map of locations is kept up to date in place, the records in it
 * are never changed: compare a record, or `revision`, to know whether anything changed. The map of partners
 * is a new one when one of them changes.
 */
export type PlanView = {
  header: PlanHeader;
  locations: Map<string, Location>;
  /** The ids of the locations, sorted: oldest first. A new array when one is added or removed. */
  locationIds: readonly string[];
  partners: Map<string, Partner>;
  totals: Totals;
  revision: number;
};

const byId = <Item extends { id: string }>(items: Iterable<Item>): Map<string, Item> =>
  new Map(Array.from(items, (item) => [item.id, item]));

/** The view of a plan that was just opened. Locations and partners come sorted by id. */
export const viewOf = (header: PlanHeader, locations: Location[], partners: Partner[]): PlanView => ({
  header,
  locations: byId(locations),
  locationIds: locations.map((location) => location.id),
  partners: byId(partners),
  totals: countTotals(locations, header.target.horizon),
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

const followRecords = <Item extends { id: string }>(
  records: Map<string, Item>,
  { puts, deletes }: RecordChange<Item>,
): Map<string, Item> => {
  for (const id of deletes) records.delete(id);
  for (const item of puts) records.set(item.id, item);
  return records;
};

const isUntouched = ({ puts, deletes }: RecordChange<unknown>): boolean =>
  puts.length === 0 && deletes.length === 0;

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
  const locations = followRecords(view.locations, change.locations);
  const moved = header.target.horizon !== view.header.target.horizon;
  return {
    header,
    locations,
    locationIds,
    partners: isUntouched(change.partners)
      ? view.partners
      : followRecords(new Map(view.partners), change.partners),
    totals: moved ? countTotals(locations.values(), header.target.horizon) : totals,
    revision: view.revision + 1,
  };
};
