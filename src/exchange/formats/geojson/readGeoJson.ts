import { noTurns, type Turns } from '@/geo/toWgs84';
import { backupError } from '../../backup/backupError';
import { decodeText } from '../../decodeText';
import { isObject, type JsonObject, valueAt } from '../../json/jsonObject';
import { parseJson } from '../../json/parseJson';
import { largestFile } from '../../limits';
import { type ColumnChoices, noChoices } from '../../plan/columns/choices';
import { fileFormat, fileVersion } from '../../plan/fileSchema';
import { openNoteBook, type Report, shown } from '../../plan/noteBook';
import type { Note } from '../../plan/notes';
import { crsNameIn, type RawFeatures } from '../../plan/rawFeatures';
import type { ReadError } from '../../plan/readError';
import { readFeatures } from '../../plan/readFeatures';
import { readHeader, recordsInPlan } from '../../plan/readHeader';
import { noPartners, readPartnerList } from '../../plan/readPartners';
import type { ReadResult } from '../../plan/readResult';
import { done, failed, type Result } from '../../result';
import type { Progress } from '../work';
import { mendCutOff } from './mendCutOff';
import { migrateFile } from './migrations';
import { salvagePlanFile } from './salvagePlanFile';

const geometryTypes: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** The features of a collection; a single feature or a bare geometry counts as a collection of one. */
const featuresOf = (file: unknown): Result<{ file: JsonObject; features: readonly unknown[] }, ReadError> => {
  if (!isObject(file)) return failed({ code: 'not_geojson' });
  const type = valueAt(file, 'type');
  const features = valueAt(file, 'features');
  if (type === 'FeatureCollection' && Array.isArray(features)) return done({ file, features });
  if (type === 'Feature') return done({ file, features: [file] });
  if (geometryTypes.has(type)) {
    return done({ file, features: [{ type: 'Feature', properties: {}, geometry: file }] });
  }
  return failed({ code: 'not_geojson', ...(type === undefined ? {} : { type: shown(type) }) });
};

const isReleased = (version: unknown): version is number =>
  typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= fileVersion;

/** The file as this version would have written it; another tool's, or one without a version, as it is. */
const upToDate = (file: JsonObject, isOwn: boolean): JsonObject => {
  const version = valueAt(file, 'version');
  return isOwn && isReleased(version) ? migrateFile(file, version) : file;
};

/** Our own files say which version they are; what a newer version means, this one cannot know. */
const versionErrorOf = (file: JsonObject, report: Report): ReadError | undefined => {
  const version = valueAt(file, 'version');
  // 1e999 is a number in JSON, and endless once read: no version.
  if (typeof version === 'number' && Number.isFinite(version) && version > fileVersion) {
    return { code: 'newer_version', version, supported: fileVersion };
  }
  if (!isReleased(version)) {
    const note = { value: shown(version), instead: String(fileVersion) };
    report({ code: 'bad_version', action: 'replaced', field: 'version', ...note });
  }
  return undefined;
};

const textOf = (input: string | Uint8Array): Result<string, ReadError> => {
  if (typeof input !== 'string') return decodeText(input);
  if (input.length <= largestFile) return done(input);
  return failed({ code: 'too_large', size: input.length, largest: largestFile });
};

type Parsed = { file: unknown; cutOff?: Note };

/** The place of a line in a text, counted from 1. */
const startOfLine = (text: string, line: number): number => {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start;
};

/** Whether the fault is that the text ends too soon; it may do so in the middle of a word or number. */
const breaksOff = (
  text: string,
  { line, column, found }: Extract<ReadError, { code: 'not_json' }>,
): boolean => {
  if (found === 'end') return true;
  if (found === undefined || line === undefined || column === undefined || /^[{}[\],:]/.test(found))
    return false;
  return startOfLine(text, line) + column - 1 + found.length >= text.trimEnd().length;
};

/** A file that breaks off or is broken somewhere, as far as it can be read, when there is a whole feature in it. */
const parseOrMend = (text: string): Result<Parsed, ReadError> => {
  const json = parseJson(text);
  if (json.ok) return done({ file: json.value });
  if (json.error.code !== 'not_json') return json;
  if (!breaksOff(text, json.error)) {
    const salvaged = salvagePlanFile(text);
    return salvaged === undefined ? json : done({ file: salvaged });
  }
  const mended = mendCutOff(text);
  const part = mended === undefined ? json : parseJson(mended);
  if (!part.ok) return json;
  const { line } = json.error;
  const place = line === undefined ? {} : { value: String(line) };
  return done({ file: part.value, cutOff: { code: 'file_cut_off', action: 'left_out', ...place } });
};

type Options = {
  /** The file was kept by the app itself and must come back as it was, with names that two tabs made the same. */
  isKept?: boolean;
  progress?: Progress;
  choices?: ColumnChoices;
};

/** A GeoJSON file that holds something, before its features are looked at. */
type OpenedFile = { isOwn: boolean; file: JsonObject; raw: RawFeatures };

/** What GeoJSON is in a text; fails when it is none, or of a version to come. */
export const openGeoJson = (input: string | Uint8Array): Result<OpenedFile, ReadError> => {
  const text = textOf(input);
  if (!text.ok) return text;
  const isBackup = backupError(text.value);
  if (isBackup !== undefined) return failed(isBackup);
  const json = parseOrMend(text.value);
  if (!json.ok) return json;
  const found = featuresOf(json.value.file);
  if (!found.ok) return found;
  const notes: Note[] = json.value.cutOff === undefined ? [] : [json.value.cutOff];
  const isOwn = valueAt(found.value.file, 'format') === fileFormat;
  const refusal = isOwn ? versionErrorOf(found.value.file, (note) => notes.push(note)) : undefined;
  if (refusal !== undefined) return failed(refusal);
  const file = upToDate(found.value.file, isOwn);
  const migrated = valueAt(file, 'features');
  const features = isOwn && Array.isArray(migrated) ? migrated : found.value.features;
  const crs = crsNameIn(valueAt(file, 'crs'));
  return done({ isOwn, file, raw: { features, crs, notes } });
};

/** What an opened file holds; `turns`: for the systems that its coordinates are in. */
export const readOpened = (
  { isOwn, file, raw }: OpenedFile,
  turns: Turns,
  { isKept = false, progress = () => undefined, choices = noChoices }: Options = {},
): ReadResult => {
  const book = openNoteBook();
  for (const note of raw.notes) book.report(note);
  const header = isOwn ? readHeader(file, book.report) : undefined;
  const plan = valueAt(file, 'plan');
  const partners =
    isOwn && isObject(plan)
      ? readPartnerList(valueAt(plan, 'partners'), 'plan.partners', book.report)
      : noPartners();
  const read = readFeatures(raw, { isOwn, isKept, partners, turns, choices }, book.report, progress);
  if (!read.ok) return read;
  const contents = {
    ok: true,
    ...recordsInPlan(isOwn ? plan : undefined, book.report),
    ...read.value,
    ...book.notes(),
  } as const;
  return header ? { ...contents, kind: 'plan', header } : { ...contents, kind: 'locations' };
};

/**
 * Reads GeoJSON in degrees, of this app or of another tool. Takes over what can be, and notes the rest per
 * feature and field; fails only when nothing can be made of the file. Never throws.
 */
export const readGeoJson = (input: string | Uint8Array, options: Options = {}): ReadResult => {
  const opened = openGeoJson(input);
  return opened.ok ? readOpened(opened.value, noTurns, options) : opened;
};
