import type { Edit } from '@/domain/commands/command';
import { kindsIn, type NestedKind, type RecordKind, rowOf, type TopKind, topKinds } from '@/domain/records';
import {
  isRecord,
  markRemoved,
  membersOf,
  newRecord,
  recordIn,
  removedIn,
  rootRecord,
  type SharedDocument,
  type SharedRecord,
  takeMarkOff,
  writerOf,
} from './sharedDocument';

/**
 * Where a record stands in the document: the keys from the top. `['plan']`, `['locations', id]`,
 * `['locations', id, 'programme', lineId]` and so on. With a field's name behind it, a path names a value.
 */
export type Path = readonly string[];

/** Whether this version knows a member of a record as one of its fields. */
export const isField = (kind: RecordKind, name: string): boolean =>
  Object.hasOwn(rowOf(kind).schema.shape, name);

/** Which kind of record a member of another record is, or is the map of, when this version knows it. */
export const kindAt = (kind: RecordKind, name: string): NestedKind | undefined =>
  kindsIn(kind).find((inside) => {
    const { place, map } = rowOf(inside);
    return map ? name === place : name.startsWith(`${place}/`);
  });

/** The record that an edit is about. */
export const pathOf = (edit: Edit): Path => {
  const { place, parent, map } = rowOf(edit.record);
  if (edit.record === 'plan') return [place];
  if (parent === undefined || !('parentId' in edit)) return [place, edit.id];
  const inParent = map ? [place, edit.id] : [`${place}/${edit.id}`];
  return [rowOf(parent).place, edit.parentId, ...inParent];
};

/** The record at a path, or undefined when it, or what it is in, is not there. */
export const recordAt = (doc: SharedDocument, path: Path): SharedRecord | undefined => {
  const [root, ...keys] = path;
  let record = root === undefined ? undefined : rootRecord(doc, root);
  for (const key of keys) record = record && recordIn(record, key);
  return record;
};

const kindAtTop = (name: string | undefined): TopKind | undefined =>
  topKinds.find((kind) => rowOf(kind).place === name);

/** The maps that a record at this path is made with, by name. */
const ownMaps = (path: Path): string[] => {
  const kind = path.length === 2 ? kindAtTop(path[0]) : undefined;
  if (kind === undefined) return [];
  return kindsIn(kind)
    .map(rowOf)
    .filter(({ map }) => map)
    .map(({ place }) => place);
};

/** Makes an empty record at a path. False when what it should be in is not there. */
export const makeRecordAt = (doc: SharedDocument, path: Path): boolean => {
  const parent = recordAt(doc, path.slice(0, -1));
  const key = path.at(-1);
  if (parent === undefined || key === undefined || path.length < 2) return false;
  const record = newRecord();
  parent.set(key, record);
  for (const name of ownMaps(path)) record.set(name, newRecord());
  return true;
};

/** Removes the record at a path, with all that is in it, so that it can be brought back. */
export const removeRecordAt = (doc: SharedDocument, path: Path): void => {
  const record = path.length > 1 ? recordAt(doc, path) : undefined;
  if (record !== undefined) markRemoved(record);
};

/** Takes out the record at a path for good: one that was made by mistake, and that nobody else touched. */
export const forgetRecordAt = (doc: SharedDocument, path: Path): void => {
  const key = path.at(-1);
  if (path.length > 1 && key !== undefined) recordAt(doc, path.slice(0, -1))?.delete(key);
};

/** Brings back a removed record, as it has become since. False when there is none. */
export const bringBackRecordAt = (doc: SharedDocument, path: Path): boolean => {
  const parent = recordAt(doc, path.slice(0, -1));
  const record = path.length > 1 && parent ? removedIn(parent, path.at(-1) ?? '') : undefined;
  if (record !== undefined) takeMarkOff(record);
  return record !== undefined;
};

const membersAt = (doc: SharedDocument, path: Path): [name: string, value: unknown][] => {
  const record = recordAt(doc, path);
  return record === undefined ? [] : membersOf(record);
};

/** The paths of a record and of all records inside it, known or not, from the outside in. */
export const recordsFrom = (doc: SharedDocument, path: Path): Path[] => {
  const maps = ownMaps(path);
  const inside = membersAt(doc, path).flatMap(([key, value]) =>
    isRecord(value) ? recordsFrom(doc, [...path, key]).slice(maps.includes(key) ? 1 : 0) : [],
  );
  return [path, ...inside];
};

/** The values of a record and of the records inside it, each with its own path. */
export const valuesAt = (doc: SharedDocument, path: Path): [Path, unknown][] =>
  membersAt(doc, path).flatMap(([key, value]): [Path, unknown][] =>
    isRecord(value) ? valuesAt(doc, [...path, key]) : [[[...path, key], value]],
  );

/** The value of a field, or undefined when it is not there. */
export const valueAt = (doc: SharedDocument, path: Path): unknown =>
  recordAt(doc, path.slice(0, -1))?.get(path.at(-1) ?? '');

/** Whether this copy of the document wrote the value that is there. Who took a value off is not known. */
export const isOwnValue = (doc: SharedDocument, path: Path): boolean => {
  const record = recordAt(doc, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  return record?.has(key) !== true || writerOf(record, key) === doc.clientID;
};

/** Sets a field of a record; undefined takes the field off. */
export const setField = (record: SharedRecord, name: string, value: unknown): void => {
  if (value === undefined) record.delete(name);
  else record.set(name, value);
};

/** Sets a field of a record that is there. */
export const setValueAt = (doc: SharedDocument, path: Path, value: unknown): void => {
  const record = recordAt(doc, path.slice(0, -1));
  const name = path.at(-1);
  if (record !== undefined && name !== undefined) setField(record, name, value);
};
