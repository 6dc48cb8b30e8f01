import { boundsOf } from '@/geo/bounds';
import { isDutch } from '@/geo/crs';
import type { PlacedRecord } from '@/geo/placedRecord';
import { readGeometry } from '../plan/readGeometry';
import { done, failed } from '../result';

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
  const isInside = isDutch(west, south) && isDutch(east, north);
  return isInside ? done(read.value.geometry) : failed('outside_netherlands');
};
