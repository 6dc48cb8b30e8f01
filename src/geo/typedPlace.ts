import type { Position } from '@/domain/geometry';
import { loadNetherlands } from './netherlands';
import { loadRd, type RdPosition } from './rd';
import { readTyped } from './typedCoordinate';

/** A place in both systems. */
export type TypedPlace = { at: Position; rd: RdPosition };

/**
 * The place of a typed coordinate: RD in metres, or WGS84 in degrees, in either order and any notation. Undefined when it is
 * none, or lies across the border.
 */
export const typedPlace = async (typed: string): Promise<TypedPlace | undefined> => {
  const read = readTyped(typed);
  if (read === undefined) return undefined;
  // Without the border what lies around the country will do.
  const [{ toRd, fromRd }, country] = await Promise.all([loadRd(), loadNetherlands().catch(() => undefined)]);
  const place: TypedPlace =
    read.system === 'rd' ? { at: fromRd(read.at), rd: read.at } : { at: read.at, rd: toRd(read.at) };
  return country?.holds(place.at) === false ? undefined : place;
};
