import { area, booleanPointInPolygon } from '@turf/turf';
import type { Geometry, PolygonGeometry, Position } from '@/domain/geometry';
import { centroidOf } from './centroid';
import { positionInside } from './positionInside';

export { type Bounds, boundsOf } from './bounds';

/** Geodesic area in m2, holes left out; a point has none. */
export const areaOf = (geometry: Geometry): number => (geometry.type === 'Point' ? 0 : area(geometry));

const largestPolygon = (geometry: Exclude<Geometry, { type: 'Point' }>): PolygonGeometry => {
  if (geometry.type === 'Polygon') return geometry;
  const polygons = geometry.coordinates.map(
    (coordinates): PolygonGeometry => ({ type: 'Polygon', coordinates }),
  );
  return polygons.reduce((largest, polygon) => (area(polygon) > area(largest) ? polygon : largest));
};

/** A position inside the shape (in its largest part): its centre of mass, or when that lies outside, one well inside. */
export const centreOf = (geometry: Geometry): Position => {
  if (geometry.type === 'Point') return geometry.coordinates;
  const polygon = largestPolygon(geometry);
  const centroid = centroidOf(polygon.coordinates[0] ?? []);
  return centroid && booleanPointInPolygon(centroid, polygon) ? centroid : positionInside(polygon);
};
