import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry, Position } from '@/domain/geometry';

/** Whether a point lies in a surface or on its edge; a point geometry holds nothing. */
export const holdsPoint = (geometry: Geometry, point: Position): boolean =>
  geometry.type !== 'Point' && booleanPointInPolygon(point, geometry);
