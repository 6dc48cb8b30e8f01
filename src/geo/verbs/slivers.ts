import type { PolygonGeometry } from '@/domain/geometry';
import { metresBetween } from '../distance';
import { areaOf } from '../measure';
import { mergeShapes } from './mergeShapes';

/** In metres: a narrower piece comes from a line that was drawn along the edge, and nobody meant it. */
const leastWidth = 0.5;

const isSliver = (face: PolygonGeometry): boolean => {
  const [ring = []] = face.coordinates;
  const around = ring.reduce((sum, to, n) => sum + metresBetween(ring[n - 1] ?? to, to), 0);
  // Of a long strip: its surface over its length.
  return around === 0 || (2 * areaOf(face)) / around < leastWidth;
};

const joined = (face: PolygonGeometry, sliver: PolygonGeometry): PolygonGeometry | null => {
  const shape = mergeShapes([face, sliver])?.shape;
  return shape?.type === 'Polygon' ? shape : null;
};

/** The faces that a line cut `whole` into, each sliver given to a face that it lies against; `whole` when one is left. */
export const withoutSlivers = (
  whole: PolygonGeometry,
  faces: readonly PolygonGeometry[],
): PolygonGeometry[] => {
  const kept = faces.filter((face) => !isSliver(face));
  if (kept.length < 2) return [whole];
  for (const sliver of faces.filter(isSliver)) {
    for (const [n, face] of kept.entries()) {
      const larger = joined(face, sliver);
      if (larger === null) continue;
      kept[n] = larger;
      break;
    }
  }
  return kept;
};
