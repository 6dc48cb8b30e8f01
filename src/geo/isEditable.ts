import type { Geometry } from '@/domain/geometry';

/** Whether the corners can be moved on the map: a point, or one polygon without holes. Terra Draw knows no more. */
export const isEditable = (geometry: Geometry): boolean =>
  geometry.type === 'Point' || (geometry.type === 'Polygon' && geometry.coordinates.length === 1);
