import type { Position } from '@/domain/geometry';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { areDutchCoordinates } from '@/geo/crs';
import { metresBetween } from '@/geo/distance';
import { centreOf } from '@/geo/measure';
import type { Municipality } from '@/sources/facts/municipalities';

/** Places that tell enough. */
const mostAsked = 500;

const nearestTo = (place: Position, municipalities: readonly Municipality[]): Municipality | undefined => {
  let nearest: Municipality | undefined;
  let least = Infinity;
  for (const each of municipalities) {
    const metres = metresBetween(place, each.point);
    if (metres < least) [nearest, least] = [each, metres];
  }
  return nearest;
};

/** The municipality of which the main place is nearest to most of the locations; nobody is asked anything. */
export const nearestMunicipality = (
  locations: readonly ReadLocation[],
  municipalities: readonly Municipality[],
): Municipality | undefined => {
  const counts = new Map<Municipality, number>();
  for (const { geometry } of locations.slice(0, mostAsked)) {
    if (geometry === undefined || !areDutchCoordinates(geometry.coordinates)) continue;
    const nearest = nearestTo(centreOf(geometry), municipalities);
    if (nearest !== undefined) counts.set(nearest, (counts.get(nearest) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};
