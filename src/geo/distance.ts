import { distance } from '@turf/turf';
import type { Position } from '@/domain/geometry';
import type { Bounds } from './bounds';

/** Metres over the ground, as the crow flies. */
export const metresBetween = (from: Position, to: Position): number =>
  distance(from, to, { units: 'meters' });

/** Width (at the middle) and height of a box, in metres. */
export const sizeOfBounds = ([west, south, east, north]: Bounds): { width: number; height: number } => {
  const middle = (south + north) / 2;
  return {
    width: metresBetween([west, middle], [east, middle]),
    height: metresBetween([west, south], [west, north]),
  };
};
