import * as z from 'zod/mini';
import { shown } from '../../plan/noteBook';
import type { ReadError } from '../../plan/readError';

const crsMember = z.object({
  properties: z.object({ name: z.optional(z.string()), href: z.optional(z.string()) }),
});

const isWgs84 = (name: string): boolean => /\bCRS:?84$|\bEPSG:{1,2}(?:[\d.]*:)?4326$/i.test(name.trim());

/**
 * What stands against reading the coordinates as WGS84: the `crs` member that GeoJSON had before 2016 and that
 * Dutch plan registers still write. Null as `crs` says that it is unknown; then the coordinates have to tell.
 */
export const crsErrorOf = (crs: unknown): ReadError | undefined => {
  if (crs === undefined || crs === null) return undefined;
  const member = crsMember.safeParse(crs);
  const name = member.success ? (member.data.properties.name ?? member.data.properties.href) : undefined;
  if (name !== undefined && isWgs84(name)) return undefined;
  return { code: 'crs_not_supported', crs: shown(name ?? crs), seen: 'crs_member' };
};

/** Metres in the Netherlands, x between 0 and 300 km and y between 289 and 629 km, with a margin. */
export const looksLikeRd = (x: number, y: number): boolean =>
  x >= -7_000 && x <= 300_000 && y >= 289_000 && y <= 629_000;
