import type { Location } from '@/domain/location';
import type { Plan, PlanHeader } from '@/domain/plan';
import { headerOf, recordsAt } from '@/domain/recordParts';
import { type ByPlace, rowOf, type TopKind, topKinds, type Whole } from '@/domain/records';
import type { Totals } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import { inVariant } from '@/domain/variants/inVariant';
import type { Variant } from '@/domain/variants/variant';

/** The records of each kind in the plan, by id, under their place in `domain/records.ts`. */
export type RecordMaps = ByPlace<{ [K in TopKind]: Map<string, Whole<K>> }>;

/**
 * The open plan as the screen reads it: whole, or as one variant has it. The maps of locations are kept up to date in
 * place, the records in them are never changed: compare a record, or `revision`, to know whether anything changed. The
 * other maps of records are new ones when one of them changes.
 */
export type PlanView = RecordMaps & {
  header: PlanHeader;
  /** The variant that is shown; null: the whole plan. `locations`, `locationIds` and `totals` are as it has them. */
  variantId: string | null;
  /** All locations, as the plan has them. The same map as `locations` when the whole plan is shown. */
  allLocations: Map<string, Location>;
  /** The ids of the locations, sorted: oldest first. A new array when one is added or removed. */
  locationIds: readonly string[];
  totals: Totals;
  planTotals: Totals;
  variantTotals: ReadonlyMap<string, Totals>;
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

/** The variant that a view shows; null: the whole plan. */
export const shownVariant = ({ variants, variantId }: PlanView): Variant | null =>
  variantId === null ? null : (variants.get(variantId) ?? null);

/** Locations as a variant has them; those that are not in it are left out. */
export const locationsIn = (locations: Iterable<Location>, variant: Variant): Location[] =>
  [...locations].flatMap((location) => inVariant(location, variant) ?? []);

/** The view of a plan that was just opened. Its records come sorted by id. */
export const viewOf = (plan: Plan): PlanView => {
  const maps = mapsOf(plan);
  const { horizon } = plan.target;
  const totals = countTotals(plan.locations, horizon);
  const ofVariant = (variant: Variant) => countTotals(locationsIn(plan.locations, variant), horizon);
  return {
    ...maps,
    header: headerOf(plan),
    variantId: null,
    allLocations: maps.locations,
    locationIds: plan.locations.map((location) => location.id),
    totals,
    planTotals: totals,
    variantTotals: new Map(plan.variants.map((variant) => [variant.id, ofVariant(variant)])),
    revision: 0,
  };
};
