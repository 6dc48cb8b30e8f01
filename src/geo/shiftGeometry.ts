import type { Geometry, Position } from '@/domain/geometry';
import { movedGeometry } from './movedGeometry';

/** The y of Web Mercator, in radians. */
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = (y: number): number => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90;

/** The geometry moved as far as it is from one position to another, in the shape it has on a map in Web Mercator. */
export const shiftGeometry = (geometry: Geometry, from: Position, to: Position): Geometry => {
  const east = to[0] - from[0];
  const north = northing(to[1]) - northing(from[1]);
  const shift = ([lon, lat]: Position): Position => [lon + east, latitude(northing(lat) + north)];
  return movedGeometry(geometry, shift);
};
