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

/** All positions of a geometry, in order, the closing ones included. */
export const positionsOf = (geometry: Geometry): readonly Position[] => {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.coordinates.flat(2);
};

/** The smallest box around all geometries; null when there are none. */
export const boundsOf = (geometries: Iterable<Geometry>): Bounds | null => {
  let bounds: Bounds | null = null;
  for (const geometry of geometries) {
    for (const [lon, lat] of positionsOf(geometry)) {
      bounds = bounds
        ? [
            Math.min(bounds[0], lon),
            Math.min(bounds[1], lat),
            Math.max(bounds[2], lon),
            Math.max(bounds[3], lat),
          ]
        : [lon, lat, lon, lat];
    }
  }
  return bounds;
};
