import type { Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { followedFew } from '@/state/followedSum';
import { usePlan } from '@/state/planStore';

const unplaced = followedFew((location) => !isPlaced(location));

/** The locations of what is shown that still seek a place. */
export const useWaiting = (): readonly Location[] => {
  const { locationIds, locations } = usePlan((plan) => plan.view);
  return unplaced(locationIds, locations, undefined);
};
