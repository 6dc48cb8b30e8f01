import * as z from 'zod/mini';
import { multiPolygonSchema, type Position, polygonSchema } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';

export const surfaceSchema = z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema]);

/** Text that some services give as a number. */
export const textSchema = z.union([
  z.string().check(z.trim(), z.minLength(1)),
  z.pipe(z.number(), z.transform(String)),
]);

/** Seven decimals: a centimetre, and never an exponent. */
export const inText = (degrees: number): string => degrees.toFixed(7);

export const boxInText = (bounds: Bounds): string => bounds.map(inText).join(',');

/** Some two metres: PDOK refuses a box without surface, so a point is asked with a tiny one. */
const reach = 0.00001;

export const boxAround = ([lon, lat]: Position): Bounds => [
  lon - reach,
  lat - reach,
  lon + reach,
  lat + reach,
];

/** Makes a box wide enough for PDOK. */
export const withSurface = ([west, south, east, north]: Bounds): Bounds =>
  east - west < reach || north - south < reach
    ? [west - reach, south - reach, east + reach, north + reach]
    : [west, south, east, north];
