import type { Location } from '@/domain/location';
import { compareOffered, type ItemKind } from '@/domain/offers/compareOffer';
import type { Plan } from '@/domain/plan';

/** A location that can go along in an offer: since the basis it is new, changed or taken out. */
export type CanOffer = { location: Location; kind: ItemKind };

/** What of a plan is not as it was in the version that an offer is made against; without one, all of it. */
export const changedSince = (plan: Pick<Plan, 'locations'>, basis: Plan | undefined): CanOffer[] => {
  const before = new Map(basis?.locations.map((location) => [location.id, location]));
  const there = new Set(plan.locations.map(({ id }) => id));
  const gone = (basis?.locations ?? []).filter(({ id }) => !there.has(id));
  const changed = plan.locations.flatMap((location): CanOffer[] => {
    const was = before.get(location.id);
    const { kind } = compareOffered({
      basis: was,
      ours: was,
      theirs: location,
      offeredId: location.id,
    });
    return kind === 'same' ? [] : [{ location, kind }];
  });
  return [...changed, ...gone.map((location): CanOffer => ({ location, kind: 'removed' }))];
};
