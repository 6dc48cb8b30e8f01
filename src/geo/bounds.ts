import type { Geometry, PolygonGeometry, Position } from '@/domain/geometry';

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** The box as a surface. */
export const boxSurface = ([west, south, east, north]: Bounds): PolygonGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

export const boxesMeet = (one: Bounds, other: Bounds): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/** The rings of a geometry, and a point as one of its own. */
const ringsOf = (geometry: Geometry): readonly (readonly Position[])[] => {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
};

/** All positions of a geometry, in order, the closing ones included. */
export const positionsOf = (geometry: Geometry): readonly Position[] => ringsOf(geometry).flat();

/** The smallest box around all geometries; null when there are none. */
export const boundsOf = (geometries: Iterable<Geometry>): Bounds | null => {
  // In place: of a large plan this is asked for every location.
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    for (const ring of ringsOf(geometry)) {
      for (const [lon, lat] of ring) {
        bounds[0] = Math.min(bounds[0], lon);
        bounds[1] = Math.min(bounds[1], lat);
        bounds[2] = Math.max(bounds[2], lon);
        bounds[3] = Math.max(bounds[3], lat);
      }
    }
  }
  return bounds[0] === Infinity ? null : bounds;
};
