import type { Geometry } from '@/domain/geometry';
import { normaliseGeometry } from '@/geo/normalise';

/** The shape of a location as files have it: in the one form of RFC 7946. Null when it has no place. */
export const placeIn = ({ geometry }: { geometry?: Geometry | undefined }): Geometry | null =>
  geometry === undefined ? null : (normaliseGeometry(geometry) ?? geometry);

/** The polygons of a shape; none for a point. */
export const polygonsOf = (geometry: Geometry) => {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
};
