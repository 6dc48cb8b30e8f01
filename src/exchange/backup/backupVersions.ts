import type { JsonObject } from '../json/jsonObject';

/** `migrate` makes a backup of the version before it into one of this version. */
type BackupVersion = { version: number; name: string; migrate?: (file: JsonObject) => JsonObject };

/**
 * Every form that a backup has had, oldest first; a backup passes every step after its own version. Each released one
 * has a fixture in `tests/fixtures/released`. The plan files in a backup have versions and steps of their own.
 */
export const backupVersions: readonly BackupVersion[] = [
  { version: 1, name: 'plan files, each with its kept versions, history and brought files' },
];

export const backupVersion = Math.max(...backupVersions.map(({ version }) => version));

/** The backup as the newest version would have written it. */
export const migrateBackup = (file: JsonObject, from: number): JsonObject =>
  backupVersions
    .filter(({ version }) => version > from)
    .reduce((migrated, { migrate }) => migrate?.(migrated) ?? migrated, file);
