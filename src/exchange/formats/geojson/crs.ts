import { crsByName, nameInCrsMember } from '@/geo/crs';
import { shown } from '../../plan/noteBook';
import type { ReadError } from '../../plan/readError';

/**
 * What stands against reading the coordinates as WGS84: the `crs` member that GeoJSON had before 2016 and that
 * Dutch plan registers still write. Null as `crs` says that it is unknown; then the coordinates have to tell.
 */
export const crsErrorOf = (crs: unknown): ReadError | undefined => {
  if (crs === undefined || crs === null) return undefined;
  const name = nameInCrsMember(crs);
  if (name !== undefined && crsByName(name) === 'wgs84') return undefined;
  return { code: 'crs_not_supported', crs: shown(name ?? crs), seen: 'crs_member' };
};
