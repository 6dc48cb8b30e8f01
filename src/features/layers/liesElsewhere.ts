import type { Geometry } from '@/domain/geometry';
import { type Bounds, boundsOf } from '@/geo/bounds';

const meet = (one: Bounds, other: Bounds): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/** Whether none of these places lies in any of the areas: then their coordinates may be wrong. Without areas nobody knows. */
export const liesElsewhere = (places: readonly Geometry[], areas: readonly Bounds[]): boolean =>
  areas.length > 0 &&
  places.every((place) => {
    const bounds = boundsOf([place]);
    return bounds === null || !areas.some((area) => meet(bounds, area));
  });
