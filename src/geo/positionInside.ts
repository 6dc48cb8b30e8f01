import type { PolygonGeometry, Position } from '@/domain/geometry';
import { boundsOf } from './bounds';

/** Where the horizontal line at `lat` crosses the sides of the polygon, from west to east. */
const crossings = (polygon: PolygonGeometry, lat: number): number[] => {
  const found: number[] = [];
  for (const ring of polygon.coordinates) {
    for (let i = 1; i < ring.length; i += 1) {
      const from = ring[i - 1];
      const to = ring[i];
      if (!from || !to || from[1] > lat === to[1] > lat) continue;
      found.push(from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
    }
  }
  return found.sort((a, b) => a - b);
};

/**
 * A position inside a polygon of any form: the middle of the longest stretch inside it along one of a few
 * horizontal lines. Falls back on the first corner for a polygon without surface.
 */
export const positionInside = (polygon: PolygonGeometry): Position => {
  const [first = [0, 0]] = polygon.coordinates[0] ?? [];
  const bounds = boundsOf([polygon]);
  if (!bounds) return first;
  let best: { position: Position; length: number } = { position: first, length: 0 };
  for (const share of [0.5, 0.35, 0.65, 0.2, 0.8]) {
    const lat = bounds[1] + share * (bounds[3] - bounds[1]);
    const lons = crossings(polygon, lat);
    for (let i = 1; i < lons.length; i += 2) {
      const from = lons[i - 1] ?? 0;
      const length = (lons[i] ?? from) - from;
      if (length > best.length) best = { position: [from + length / 2, lat], length };
    }
  }
  return best.position;
};
