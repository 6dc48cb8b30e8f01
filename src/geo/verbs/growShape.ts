import { buffer } from '@turf/turf';
import type { Geometry } from '@/domain/geometry';
import { type Surface, tidied } from './surface';

/** A shape with so many metres around it, or less, below 0. A point becomes a circle. Null when nothing is left. */
export const growShape = (shape: Geometry, metres: number): Surface | null => {
  try {
    return tidied(buffer(shape, metres / 1000, { units: 'kilometers', steps: 12 }));
  } catch {
    return null;
  }
};
