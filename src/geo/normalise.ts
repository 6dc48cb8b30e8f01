import { booleanClockwise } from '@turf/turf';
import type { Geometry, Position } from '@/domain/geometry';

export { selfIntersects } from './selfIntersects';

/** Seven decimals of a degree is about a centimetre: finer than anything a plan can mean. */
const decimals = 7;

const roundTo = (value: number): number => Number(value.toFixed(decimals));

export const roundPosition = ([lon, lat]: Position): Position => [roundTo(lon), roundTo(lat)];

const isSame = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Rounded, without repeated positions, closed; null when fewer than three corners are left. */
const normaliseRing = (ring: readonly Position[], isOuter: boolean): Position[] | null => {
  const corners = ring
    .map(roundPosition)
    .filter((position, index, all) => index === 0 || !isSame(position, all[index - 1]));
  while (corners.length > 1 && isSame(corners[0], corners.at(-1))) corners.pop();
  const first = corners[0];
  if (!first || corners.length < 3) return null;
  const closed: Position[] = [...corners, [first[0], first[1]]];
  return booleanClockwise(closed) === isOuter ? closed.reverse() : closed;
};

const normalisePolygon = (rings: readonly (readonly Position[])[]): Position[][] | null => {
  const [outer, ...holes] = rings;
  const ring = outer && normaliseRing(outer, true);
  if (!ring) return null;
  return [ring, ...holes.map((hole) => normaliseRing(hole, false)).filter((hole) => hole !== null)];
};

/**
 * The one form geometries have in a plan: seven decimals, closed rings without repeated positions, outer rings
 * counterclockwise and holes clockwise (RFC 7946). Null when no surface can be left.
 */
export const normaliseGeometry = (geometry: Geometry): Geometry | null => {
  if (geometry.type === 'Point') return { type: 'Point', coordinates: roundPosition(geometry.coordinates) };
  if (geometry.type === 'Polygon') {
    const coordinates = normalisePolygon(geometry.coordinates);
    return coordinates && { type: 'Polygon', coordinates };
  }
  const coordinates = geometry.coordinates.map(normalisePolygon).filter((polygon) => polygon !== null);
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
};
