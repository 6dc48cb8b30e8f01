import type { PlacedLocation } from '@/domain/placed';
import { countedOf } from './clusterFeature';
import { type Drawn, featuresOf, type LocationFeatures } from './locationFeatures';
import { once } from './once';

/** What was worked out of a location, for as long as it is that same record and drawn in the same way. */
type Worked = LocationFeatures & { counted: () => Int32Array };

/** Kept for both sides together: a filter brings thousands from one to the other, as they were. */
export const createWorked = (drawnNow: () => Drawn) => {
  let worked = new WeakMap<PlacedLocation, Worked>();
  return {
    of: (location: PlacedLocation): Worked => {
      const known = worked.get(location);
      if (known !== undefined) return known;
      const drawn = drawnNow();
      const counted = once(() => countedOf(location, drawn));
      const made = Object.assign(featuresOf(location, drawn), { counted });
      worked.set(location, made);
      return made;
    },
    /** All are drawn in another way. */
    forget: (): void => {
      worked = new WeakMap();
    },
  };
};
export type WorkedLocations = ReturnType<typeof createWorked>;
