import { area, feature, featureCollection, intersect } from '@turf/turf';
import type { Geometry } from '@/domain/geometry';
import { holdsPoint } from './holdsPoint';

/**
 * The part of the smaller of two shapes that lies in the other, 0 to 1. A point lies in a surface wholly or not at all;
 * two points never overlap. 0 as well for shapes that cannot be cut, such as ones that cross themselves.
 */
export const overlapOf = (a: Geometry, b: Geometry): number => {
  if (a.type === 'Point') return holdsPoint(b, a.coordinates) ? 1 : 0;
  if (b.type === 'Point') return holdsPoint(a, b.coordinates) ? 1 : 0;
  const smaller = Math.min(area(a), area(b));
  if (smaller === 0) return 0;
  try {
    const shared = intersect(featureCollection([feature(a), feature(b)]));
    return shared === null ? 0 : Math.min(1, area(shared) / smaller);
  } catch {
    return 0;
  }
};
