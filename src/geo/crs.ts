import { positionsIn } from './coordinates';

/** Degrees in WGS84, longitude first, or metres in Rijksdriehoek. */
export type Crs = 'wgs84' | 'rd';

/**
 * As files, registers and services write them: `EPSG:4326`, `urn:ogc:def:crs:EPSG::28992`, an address of OGC, in a
 * header between brackets. With EPSG:4326 the axes may be swapped: the coordinates show that. Rijksdriehoek also with
 * heights in NAP.
 */
const names: readonly (readonly [Crs, RegExp])[] = [
  ['wgs84', /\bCRS:?84>?$|\bEPSG(?::{1,2}(?:[\d.]*:)?|\/0\/)4326>?$/i],
  ['rd', /\bEPSG(?::{1,2}(?:[\d.]*:)?|\/0\/)(?:28992|7415)>?$/i],
];

/** The coordinate system that a name stands for; undefined for any other. */
export const crsByName = (name: string): Crs | undefined =>
  names.find(([, pattern]) => pattern.test(name.trim()))?.[0];

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

/** The name in the `crs` member that GeoJSON had before 2016, and that is still written; undefined when there is none. */
export const nameInCrsMember = (member: unknown): string | undefined => {
  const properties = memberOf(member, 'properties');
  const name = memberOf(properties, 'name') ?? memberOf(properties, 'href');
  return typeof name === 'string' ? name : undefined;
};

/** Metres in the Netherlands, x between 0 and 300 km and y between 289 and 629 km, with a margin. */
export const looksLikeRd = (x: number, y: number): boolean =>
  x >= -7_000 && x <= 300_000 && y >= 289_000 && y <= 629_000;

/** Whether coordinates as they came in, of whatever shape, are metres in Rijksdriehoek. */
export const areInRd = (coordinates: unknown): boolean => {
  const [first] = positionsIn(coordinates);
  return first !== undefined && looksLikeRd(first[0], first[1]);
};

/** Around the European Netherlands, with room for its sea; metres and swapped axes fall outside. */
const [west, south, east, north] = [2.5, 50.5, 7.7, 54];

export const isDutch = (lon: number, lat: number): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Whether all positions in coordinates of whatever shape lie in the Netherlands. */
export const areDutchCoordinates = (coordinates: unknown): boolean =>
  [...positionsIn(coordinates)].every(([lon, lat]) => isDutch(lon, lat));
