import type { JsonObject } from '../../json/jsonObject';

/** A step that makes a file of the version before `to` into one of version `to`. */
export type Migration = { to: number; name: string; migrate: (file: JsonObject) => JsonObject };

/**
 * What changed in the file format, oldest first. A file passes every step after its own version. Each released version
 * has a fixture in `tests/fixtures/released`.
 */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    name: 'herkomst may be a parcel or a building, with what its register said; gebied may be onbepaald',
    // What version 1 could say means the same in version 2.
    migrate: (file) => file,
  },
];

/** The file as the newest version would have written it. */
export const migrateFile = (file: JsonObject, version: number): JsonObject =>
  migrations.filter(({ to }) => to > version).reduce((migrated, { migrate }) => migrate(migrated), file);
