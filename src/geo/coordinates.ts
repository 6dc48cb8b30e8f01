import type { Position } from '@/domain/geometry';

/** Deeper lists than those of a MultiPolygon in a collection are no geometry. */
const deepest = 8;

const isPosition = (value: readonly unknown[]): value is Position =>
  typeof value[0] === 'number' && typeof value[1] === 'number';

/** The positions in coordinates as they came in, of whatever shape; what is none is passed over. */
export function* positionsIn(coordinates: unknown, depth = 0): Generator<Position> {
  if (!Array.isArray(coordinates) || depth > deepest) return;
  if (isPosition(coordinates)) yield coordinates;
  else for (const item of coordinates) yield* positionsIn(item, depth + 1);
}

/** The same coordinates with other positions. Heights are dropped; what is no position stays as it is. */
export const mapPositions = (
  coordinates: unknown,
  map: (position: Position) => Position,
  depth = 0,
): unknown => {
  if (!Array.isArray(coordinates) || depth > deepest) return coordinates;
  if (isPosition(coordinates)) return map([coordinates[0], coordinates[1]]);
  return coordinates.map((item) => mapPositions(item, map, depth + 1));
};
