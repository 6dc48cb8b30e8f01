import type { PolygonGeometry, Position } from '@/domain/geometry';
import { metresPerDegreeAt } from '@/geo/metresPerDegree';

const origin: Position = [5.2, 52.1];
const [perLon, perLat] = metresPerDegreeAt(origin);

/** A place so many metres east and north of one near Zeist. */
export const at = (east: number, north: number): Position => [
  origin[0] + east / perLon,
  origin[1] + north / perLat,
];

const ring = (west: number, south: number, east: number, north: number): Position[] => [
  at(west, south),
  at(east, south),
  at(east, north),
  at(west, north),
  at(west, south),
];

/** A rectangle in metres from that place, with a hole when asked. */
export const box = (
  [west, south, east, north]: [number, number, number, number],
  hole?: [number, number, number, number],
): PolygonGeometry => ({
  type: 'Polygon',
  coordinates: [ring(west, south, east, north), ...(hole ? [ring(...hole).reverse()] : [])],
});
