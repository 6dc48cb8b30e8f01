import type { Position } from '@/domain/geometry';

/**
 * The centre of mass of a closed ring, taken flat: over the size of a location the curve of the earth makes no
 * visible difference. Null for a ring without surface.
 */
export const centroidOf = (ring: readonly Position[]): Position | null => {
  const [origin] = ring;
  if (!origin) return null;
  let twice = 0;
  let lon = 0;
  let lat = 0;
  // Reckoned from the first corner: products of whole coordinates would lose the centimetres.
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? origin;
    const [bx, by] = ring[i] ?? origin;
    const cross = (ax - origin[0]) * (by - origin[1]) - (bx - origin[0]) * (ay - origin[1]);
    twice += cross;
    lon += cross * (ax + bx - 2 * origin[0]);
    lat += cross * (ay + by - 2 * origin[1]);
  }
  return twice === 0 ? null : [origin[0] + lon / (3 * twice), origin[1] + lat / (3 * twice)];
};
