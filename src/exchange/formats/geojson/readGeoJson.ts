import { backupError } from '../../backup/backupError';
import { isObject, type JsonObject, valueAt } from '../../json/jsonObject';
import { largestFile } from '../../limits';
import { fileFormat, fileVersion } from '../../plan/fileSchema';
import { type Ground, noGround } from '../../plan/ground';
import { looseShapesIn } from '../../plan/looseShapes';
import { openNoteBook, type Report, shown } from '../../plan/noteBook';
import type { Note } from '../../plan/notes';
import { crsNameIn, type RawFeatures } from '../../plan/rawFeatures';
import type { ReadError } from '../../plan/readError';
import { readFeatures } from '../../plan/readFeatures';
import { readHeader, recordsInPlan } from '../../plan/readHeader';
import { noPartners, readPartnerList } from '../../plan/readPartners';
import type { ReadResult } from '../../plan/readResult';
import { done, failed, type Result } from '../../result';
import { readBytes, type TextRead, undoubled } from '../../text/readText';
import type { Reading } from '../work';
import { featuresIn } from './featuresIn';
import { isOurs, jsonIn } from './jsonIn';
import { migrateFile } from './migrations';

const isReleased = (version: unknown): version is number =>
  typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= fileVersion;

/** The file as this version would have written it; one without a version as it is. */
const upToDate = (file: JsonObject): JsonObject => {
  const version = valueAt(file, 'version');
  return isReleased(version) ? migrateFile(file, version) : file;
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

const textOf = (input: string | Uint8Array): Result<TextRead, ReadError> => {
  if (typeof input !== 'string') return readBytes(input);
  if (input.length <= largestFile) return done({ text: input, notes: [] });
  return failed({ code: 'too_large', size: input.length, largest: largestFile });
};

type Options = {
  /** The file was kept by the app itself and must come back as it was, with names that two tabs made the same. */
  isKept?: boolean;
} & Partial<Pick<Reading, 'progress' | 'choices' | 'within' | 'takeShapes'>>;

/** A GeoJSON file that holds something, before its features are looked at. */
type OpenedFile = { isOwn: boolean; file: JsonObject; raw: RawFeatures };

const openOwn = (file: JsonObject, notes: Note[]): Result<OpenedFile, ReadError> => {
  const refusal = versionErrorOf(file, (note) => notes.push(note));
  if (refusal !== undefined) return failed(refusal);
  const migrated = upToDate(file);
  const features = valueAt(migrated, 'features');
  const crs = crsNameIn(valueAt(migrated, 'crs'));
  return done({
    isOwn: true,
    file: migrated,
    raw: { features: Array.isArray(features) ? features : [], crs, notes },
  });
};

const openOther = (value: unknown, notes: Note[]): Result<OpenedFile, ReadError> => {
  const { features, crs, kinds } = featuresIn(value);
  const file = isObject(value) ? value : {};
  const isEmptyCollection = file.type === 'FeatureCollection' && Array.isArray(valueAt(file, 'features'));
  if (features.length === 0 && !isEmptyCollection) {
    const type = valueAt(file, 'type');
    return failed({ code: 'not_geojson', ...(type === undefined ? {} : { type: shown(type) }) });
  }
  const read = [...kinds].map((kind): Note => ({ code: 'other_json', action: 'read_as', instead: kind }));
  return done({ isOwn: false, file, raw: { features, crs, notes: [...notes, ...read] } });
};

/** What JSON holds once it is parsed, or what another format was shaped to. */
export const openValue = (value: unknown, notes: Note[]): Result<OpenedFile, ReadError> => {
  const isOwn =
    isObject(value) && valueAt(value, 'format') === fileFormat && Array.isArray(valueAt(value, 'features'));
  return isOwn ? openOwn(value, notes) : openOther(value, notes);
};

/** What GeoJSON, or JSON like it, is in a text; fails when it is none, or of a version to come. */
export const openGeoJson = (input: string | Uint8Array): Result<OpenedFile, ReadError> => {
  const read = textOf(input);
  if (!read.ok) return read;
  const { text, notes: told } = isOurs(read.value.text) ? read.value : undoubled(read.value);
  const isBackup = backupError(text);
  if (isBackup !== undefined) return failed(isBackup);
  const json = jsonIn(text);
  if (!json.ok) return json;
  return openValue(json.value.value, [...told, ...json.value.notes]);
};

/** What an opened file holds; `ground`: what tells where its features lie. */
export const readOpened = (
  { isOwn, file, raw }: OpenedFile,
  ground: Ground,
  { isKept = false, progress = () => undefined, choices, within, takeShapes }: Options = {},
): ReadResult => {
  const book = openNoteBook();
  for (const note of raw.notes) book.report(note);
  const header = isOwn ? readHeader(file, book.report) : undefined;
  const plan = valueAt(file, 'plan');
  const partners =
    isOwn && isObject(plan)
      ? readPartnerList(valueAt(plan, 'partners'), 'plan.partners', book.report)
      : noPartners();
  const about = { isOwn, isKept, partners, ground, ...(choices && { choices }), ...(within && { within }) };
  const shapes = takeShapes && looseShapesIn(raw, isOwn, ground);
  if (shapes?.ok === false) return shapes;
  if (shapes !== undefined) takeShapes?.(shapes.value);
  const toRead = shapes === undefined ? raw : { ...raw, features: [] };
  const read = readFeatures(toRead, about, book.report, progress);
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
  return opened.ok ? readOpened(opened.value, noGround, options) : opened;
};
