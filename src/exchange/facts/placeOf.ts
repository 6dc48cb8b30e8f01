import { boundsOf } from '@/geo/bounds';
import type { PlacedRecord } from '@/geo/placedRecord';
import { readGeometry } from '../plan/readGeometry';
import { done, failed } from '../result';

/** Around the Netherlands, in degrees, with room for its sea. */
const netherlands = { west: 2.5, south: 50.5, east: 7.7, north: 54 };

/** The place of a record, from a geometry in degrees as it came in. */
export const placeOf = (geometry: unknown): PlacedRecord['place'] => {
  if (geometry === undefined || geometry === null) return failed('no_place');
  const read = readGeometry(geometry);
  if (!read.ok) {
    return failed(
      read.error.code === 'coordinates_out_of_range' ? 'outside_netherlands' : 'place_unreadable',
    );
  }
  const bounds = boundsOf([read.value.geometry]);
  if (!bounds) return failed('place_unreadable');
  const [west, south, east, north] = bounds;
  const isInside =
    west >= netherlands.west &&
    south >= netherlands.south &&
    east <= netherlands.east &&
    north <= netherlands.north;
  return isInside ? done(read.value.geometry) : failed('outside_netherlands');
};
