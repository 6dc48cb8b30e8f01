import type { Edit } from '@/domain/commands/command';
import {
  locationRecords,
  type NestedName,
  nestedNames,
  newRecord,
  partnerRecords,
  planRecord,
  recordIn,
  type SharedDocument,
  type SharedRecord,
  writerOf,
} from './sharedDocument';

/**
 * Where a record stands in the document: the keys from the top. `['plan']`, `['locations', id]`,
 * `['locations', id, 'programme', lineId]` and so on. With a field's name behind it, a path names a value.
 */
export type Path = readonly string[];

const nestedNameOf: Record<'line' | 'commitment', NestedName> = {
  line: 'programme',
  commitment: 'commitments',
};

/** The record that an edit is about. */
export const pathOf = (edit: Edit): Path => {
  if (edit.record === 'plan') return ['plan'];
  if (edit.record === 'location') return ['locations', edit.id];
  if (edit.record === 'partner') return ['partners', edit.id];
  return ['locations', edit.locationId, nestedNameOf[edit.record], edit.id];
};

const topRecord = (doc: SharedDocument, name: string | undefined): SharedRecord => {
  if (name === 'locations') return locationRecords(doc);
  return name === 'partners' ? partnerRecords(doc) : planRecord(doc);
};

/** The record at a path, or undefined when it, or what it is in, is not there. */
export const recordAt = (doc: SharedDocument, path: Path): SharedRecord | undefined => {
  let record: SharedRecord | undefined = topRecord(doc, path[0]);
  for (const key of path.slice(1)) record = record && recordIn(record, key);
  return record;
};

/** Makes an empty record at a path. False when what it should be in is not there. */
export const makeRecordAt = (doc: SharedDocument, path: Path): boolean => {
  const parent = recordAt(doc, path.slice(0, -1));
  const key = path.at(-1);
  if (parent === undefined || key === undefined || path.length < 2) return false;
  parent.set(key, newRecord());
  const isLocation = path.length === 2 && path[0] === 'locations';
  if (isLocation) for (const name of nestedNames) recordAt(doc, path)?.set(name, newRecord());
  return true;
};

/** Removes the record at a path, with all that is in it. */
export const removeRecordAt = (doc: SharedDocument, path: Path): void => {
  const key = path.at(-1);
  if (path.length > 1 && key !== undefined) recordAt(doc, path.slice(0, -1))?.delete(key);
};

/** The paths of a record and of the records inside it. */
export const recordsFrom = (doc: SharedDocument, path: Path): Path[] => {
  const inside = nestedNames.flatMap((name) =>
    [...(recordAt(doc, [...path, name])?.keys() ?? [])].map((id) => [...path, name, id]),
  );
  return [path, ...inside];
};

/** The values of a record and of the records inside it, each with its own path. */
export const valuesAt = (doc: SharedDocument, path: Path): [Path, unknown][] => {
  const record = recordAt(doc, path);
  if (record === undefined) return [];
  return [...record.keys()].flatMap((key): [Path, unknown][] =>
    recordIn(record, key) === undefined ? [[[...path, key], record.get(key)]] : valuesAt(doc, [...path, key]),
  );
};

/** The value of a field, or undefined when it is not there. */
export const valueAt = (doc: SharedDocument, path: Path): unknown =>
  recordAt(doc, path.slice(0, -1))?.get(path.at(-1) ?? '');

/** Whether this copy of the document wrote the value that is there. Who took a value off is not known. */
export const isOwnValue = (doc: SharedDocument, path: Path): boolean => {
  const record = recordAt(doc, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  return record?.has(key) !== true || writerOf(record, key) === doc.clientID;
};

/** Sets a field of a record that is there; undefined takes the field off. */
export const setValueAt = (doc: SharedDocument, path: Path, value: unknown): void => {
  const record = recordAt(doc, path.slice(0, -1));
  const key = path.at(-1);
  if (record === undefined || key === undefined) return;
  if (value === undefined) record.delete(key);
  else record.set(key, value);
};
