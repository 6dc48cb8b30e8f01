import { useMemo } from 'react';
import type { Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { usePlan } from '@/state/planStore';

/** The locations of what is shown that still seek a place. */
export const useWaiting = (): readonly Location[] => {
  const { locations, revision } = usePlan((plan) => plan.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  return useMemo(
    () => [...locations.values()].filter((location) => !isPlaced(location)),
    [locations, revision],
  );
};
