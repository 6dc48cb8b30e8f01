import type { Location } from '@/domain/location';
import { compareOffer, type OfferItem } from '@/domain/offers/compareOffer';
import type { Partner } from '@/domain/partner';
import { isSameShape } from '@/geo/sameShape';
import { atOnce } from '../inSlices';
import { fitInside, fitPartners } from '../plan/fitIntoPlan';
import { matchLocations } from '../plan/matchLocations';
import { namedLocations } from '../plan/namedLocations';
import type { ReadLocation } from '../plan/readResult';

type OpenPlan = { locations: Iterable<Location>; partners: Iterable<Partner> };
type Part = { locations: readonly ReadLocation[]; partners: readonly Partner[] };

export type FittedOffer = {
  items: OfferItem[];
  /** Partners of the offer that our plan does not have. */
  partners: Partner[];
};

/**
 * An offer against our plan: each location with where it started from and what we have of it now, by the ids that we know
 * locations and partners by.
 */
export const fitOffer = (offered: Part, basis: Part | undefined, open: OpenPlan): FittedOffer => {
  const there = [...open.locations];
  const theirs = namedLocations([...offered.locations]);
  const matches = atOnce(matchLocations(theirs, there));
  const { added, idInPlan } = fitPartners([...offered.partners, ...(basis?.partners ?? [])], open.partners);
  const partners = [...new Map(added.map((partner) => [partner.id, partner])).values()];
  const started = new Map(
    namedLocations([...(basis?.locations ?? [])]).map((location) => [location.id, location]),
  );
  const fitted = (location: Location, id: string): Location => ({
    ...location,
    ...fitInside(location, idInPlan),
    id,
  });
  const items = compareOffer(
    theirs.map((location, index) => {
      const ours = matches[index];
      const id = ours?.id ?? location.id;
      const was = started.get(location.id);
      return {
        ours,
        theirs: fitted(location, id),
        offeredId: location.id,
        basis: was && fitted(was, id),
      };
    }),
    isSameShape,
  );
  return { items, partners };
};
