import type { Geometry } from '@/domain/geometry';
import { areaOf, centreOf } from '@/geo/measure';
import { type JsonObject, valueAt } from '../json/jsonObject';
import { largeLocation, largestLocation } from '../limits';
import { type Report, shown } from './noteBook';
import type { Note, NoteCode } from './notes';
import type { Places } from './placeFeatures';
import { readGeometry } from './readGeometry';

type Why = Pick<Note, 'code' | 'field' | 'value'>;

/** The place of a feature on the map; or why it has none, and whether it can do without. */
type Shape =
  | { outcome: 'placed'; geometry: Geometry }
  | { outcome: 'sought' }
  | { outcome: 'without_place' | 'left_out'; why: Why };

/** Faults after which what was said of the place is still worth keeping: the place went missing, not what it is. */
const missing: ReadonlySet<NoteCode> = new Set([
  'no_geometry',
  'geometry_empty',
  'geometry_unreadable',
  'coordinates_out_of_range',
  'ring_too_short',
]);

const squareKilometres = (area: number): string => String(Math.round(area / 1_000_000));

type Reading = { isOwn: boolean; places: Places };

/** What is wrong with a shape that can be read but is no place for homes in the Netherlands. */
const look = (geometry: Geometry, isAbroad: boolean, report: Report): Why | undefined => {
  const area = areaOf(geometry);
  if (area > largestLocation) {
    return isAbroad
      ? { code: 'outside_netherlands', field: 'geometry' }
      : { code: 'area_too_large', field: 'geometry', value: squareKilometres(area) };
  }
  if (isAbroad) report({ code: 'outside_netherlands', action: 'taken', field: 'geometry' });
  else if (area > largeLocation) {
    report({ code: 'area_large', action: 'taken', field: 'geometry', value: squareKilometres(area) });
  }
  return undefined;
};

/** Reads the place of a feature; what was mended of it is reported. `about`: whom the notes are about. */
export const readShape = (
  feature: JsonObject,
  { isOwn, places }: Reading,
  about: Note['feature'],
  report: Report,
): Shape => {
  const value = valueAt(feature, 'geometry');
  // In our own files nothing is a place that is still sought; in those of others it went missing.
  if (isOwn && value === undefined) return { outcome: 'sought' };
  const place = places.placeOf(feature, about);
  if ('unknownCrs' in place) {
    return {
      outcome: 'left_out',
      why: { code: 'crs_unknown', field: 'crs', value: shown(place.unknownCrs) },
    };
  }
  const read = readGeometry(value, { turn: place.turn, isOwn });
  if (!read.ok) {
    const isNamed = about?.name !== undefined;
    return {
      outcome: isNamed && missing.has(read.error.code) ? 'without_place' : 'left_out',
      why: read.error,
    };
  }
  const { geometry, mendings } = read.value;
  for (const mending of mendings) report({ ...mending, action: 'repaired' });
  const why = isOwn ? undefined : look(geometry, !places.isDutch(centreOf(geometry)), report);
  return why === undefined ? { outcome: 'placed', geometry } : { outcome: 'left_out', why };
};
