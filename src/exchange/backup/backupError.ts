import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { fileVersion } from '../plan/fileSchema';
import type { ReadError } from '../plan/readError';
import { backupInText } from './backupInText';
import { backupVersion } from './backupVersions';

const newerThan = (supported: number, file: unknown): ReadError | undefined => {
  const version = isObject(file) ? valueAt(file, 'version') : undefined;
  const isNewer = typeof version === 'number' && Number.isFinite(version) && version > supported;
  return isNewer ? { code: 'newer_version', version, supported } : undefined;
};

/** What a newer version of the app means by a backup, or by the plans in it, this one cannot know. */
export const newerBackup = (file: JsonObject): ReadError | undefined => {
  const own = newerThan(backupVersion, file);
  if (own !== undefined) return own;
  const plans = valueAt(file, 'plannen');
  for (const each of Array.isArray(plans) ? plans : []) {
    const newer = isObject(each) ? newerThan(fileVersion, valueAt(each, 'bestand')) : undefined;
    if (newer !== undefined) return newer;
  }
  return undefined;
};

/** Why nothing is imported from a text that is a backup: it is put back from the list of plans. */
export const backupError = (text: string): ReadError | undefined => {
  const file = backupInText(text);
  return file && (newerBackup(file) ?? { code: 'is_backup' });
};
