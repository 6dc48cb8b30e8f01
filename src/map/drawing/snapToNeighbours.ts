import type { Geometry, Position } from '@/domain/geometry';
import { positionsOf } from '@/geo/bounds';

export type Pixel = { x: number; y: number };

/** The corner of one of the geometries nearest to the pointer, within so many pixels. */
export const nearestCorner = (
  geometries: Iterable<Geometry>,
  pointer: Pixel,
  project: (position: Position) => Pixel,
  within: number,
): Position | undefined => {
  let nearest: { corner: Position; distance: number } | undefined;
  for (const geometry of geometries) {
    for (const corner of positionsOf(geometry)) {
      const { x, y } = project(corner);
      const distance = Math.hypot(x - pointer.x, y - pointer.y);
      if (distance <= within && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) {
        nearest = { corner, distance };
      }
    }
  }
  return nearest?.corner;
};
