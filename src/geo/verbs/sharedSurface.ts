import { feature, featureCollection, intersect } from '@turf/turf';
import { type Surface, tidied } from './surface';

/** What two shapes have of the ground together; null when that is nothing, or cannot be reckoned. */
export const sharedSurface = (one: Surface, other: Surface): Surface | null => {
  try {
    return tidied(intersect(featureCollection([feature(one), feature(other)])));
  } catch {
    return null;
  }
};
