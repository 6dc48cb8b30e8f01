import type { Geometry } from '@/domain/geometry';
import { type Bounds, boundsOf, boxesMeet } from '@/geo/bounds';

/** Whether none of these places lies in any of the areas: then their coordinates may be wrong. Without areas nobody knows. */
export const liesElsewhere = (places: readonly Geometry[], areas: readonly Bounds[]): boolean =>
  areas.length > 0 &&
  places.every((place) => {
    const bounds = boundsOf([place]);
    return bounds === null || !areas.some((area) => boxesMeet(bounds, area));
  });
