import { mapPositions } from '@/geo/coordinates';
import { areInRd } from '@/geo/crs';
import { loadRd, type RdConverter } from '@/geo/rd';
import { isObject, valueAt } from '../json/jsonObject';
import { largestFactFile } from '../limits';
import { done, failed, type Result } from '../result';
import { csvRecords } from './csvRecords';
import type { FactFile, FactFileError } from './factFile';
import { geoJsonRecords } from './geoJsonRecords';
import { placeOf } from './placeOf';
import type { RawRecords } from './rawRecords';
import { textOfFacts } from './textOfFacts';

/** JSON begins with a brace or a bracket; a table begins with the name of a column. */
const isJson = (text: string): boolean => /^\uFEFF?\s*[{[]/.test(text);

/** A geometry in Rijksdriehoek as it came in, in degrees. */
const inDegrees = (geometry: unknown, { fromRd }: RdConverter): unknown =>
  isObject(geometry)
    ? { ...geometry, coordinates: mapPositions(valueAt(geometry, 'coordinates'), fromRd) }
    : geometry;

const place = async ({ form, records, notes }: RawRecords): Promise<FactFile> => {
  const inRd = records.map(({ geometry }) => isObject(geometry) && areInRd(valueAt(geometry, 'coordinates')));
  const rd: RdConverter | null = inRd.includes(true) ? await loadRd() : null;
  return {
    form,
    records: records.map(({ fields, geometry }, index) => ({
      fields,
      place: placeOf(rd && inRd[index] ? inDegrees(geometry, rd) : geometry),
    })),
    notes: rd ? [...notes, 'converted_from_rd'] : notes,
  };
};

const readText = async (bytes: Uint8Array): Promise<Result<FactFile, FactFileError>> => {
  const decoded = textOfFacts(bytes);
  if (!decoded.ok) return decoded;
  const { text, isGuessed } = decoded.value;
  if (text.trim() === '') return failed({ code: 'empty_file' });
  const raw = isJson(text) ? geoJsonRecords(text) : await csvRecords(text);
  if (!raw.ok) return raw;
  const { notes } = raw.value;
  return done(await place({ ...raw.value, notes: isGuessed ? ['encoding_guessed', ...notes] : notes }));
};

/**
 * Reads the records of a file with facts: GeoJSON or CSV, in WGS84 or Rijksdriehoek, told apart by what is in it.
 * What they mean is for `sources/files`. Never throws or rejects.
 */
export const readFactFile = async (file: Blob): Promise<Result<FactFile, FactFileError>> => {
  if (file.size > largestFactFile) {
    return failed({ code: 'too_large', size: file.size, largest: largestFactFile });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed({ code: 'unreadable_file' });
  }
  try {
    return await readText(bytes);
  } catch {
    // Not foreseen, out of memory, or a library that could not be fetched: the page must live on either way.
    return failed({ code: 'reader_failed' });
  }
};
