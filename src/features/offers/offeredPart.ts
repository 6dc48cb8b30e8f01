import type { Location } from '@/domain/location';
import { compareOffered, type ItemKind } from '@/domain/offers/compareOffer';
import type { Plan } from '@/domain/plan';

/** A location that can go along in an offer: it is new since the basis, or something of it changed. */
export type CanOffer = { location: Location; kind: ItemKind };

/** What of a plan is not as it was in the version that an offer is made against; without one, all of it. */
export const changedSince = (plan: Pick<Plan, 'locations'>, basis: Plan | undefined): CanOffer[] => {
  const before = new Map(basis?.locations.map((location) => [location.id, location]));
  return plan.locations.flatMap((location): CanOffer[] => {
    const was = before.get(location.id);
    const { kind } = compareOffered({
      basis: was,
      ours: was,
      theirs: location,
      offeredId: location.id,
    });
    return kind === 'same' ? [] : [{ location, kind }];
  });
};
