import * as Y from 'yjs';
import { toBase64 } from '@/domain/base64';
import { rowOf, topKinds } from '@/domain/records';

/** The shared document as the rest of the app passes it on: opaque outside this room. */
export type SharedDocument = Y.Doc;

/** A record in the document: field name to plain value or records in it. */
export type SharedRecord = Y.Map<unknown>;

/**
 * The layout of the document. Top level: `plan` (the header's fields), `stamp` (`updatedAt`), and a record per kind that
 * is in the plan itself, which holds those records by id. Where the records in a record stand, `domain/records.ts` tells.
 * Everything else is a plain value that is replaced whole, a geometry included. A record that was removed stays, with a mark (`isRemoved`): what
 * somebody else did to it meanwhile is there again when the removal is taken back. Only additions to this layout are
 * allowed; what this version does not know is left alone, and handed on as `rest`.
 */
export const rootRecord = (doc: SharedDocument, name: string): SharedRecord => doc.getMap(name);

/** When the plan was last changed. Apart from `plan`, so that it is no part of undo. */
export const stampRecord = (doc: SharedDocument): SharedRecord => doc.getMap('stamp');

const roots: ReadonlySet<string> = new Set(['stamp', 'plan', ...topKinds.map((kind) => rowOf(kind).place)]);

/** Whether this version knows a record at the top. */
export const isRoot = (name: string): boolean => roots.has(name);

/** The names of the records at the top that only a later version knows. */
export const strangeRoots = (doc: SharedDocument): string[] =>
  [...doc.share.keys()].filter((name) => !isRoot(name));

export const isRecord = (value: unknown): value is SharedRecord => value instanceof Y.Map;

const removedMark = 'removed';

export const isRemoved = (record: SharedRecord): boolean => record.get(removedMark) === true;

export const markRemoved = (record: SharedRecord): void => void record.set(removedMark, true);

export const takeMarkOff = (record: SharedRecord): void => record.delete(removedMark);

/** Whether a transaction that changed these members of a record removed it, or took that back. */
export const isMarkAmong = (keys: { has: (key: string) => boolean }): boolean => keys.has(removedMark);

/** The record under this key, or undefined when there is none that was not removed. */
export const recordIn = (records: SharedRecord, key: string): SharedRecord | undefined => {
  const value = records.get(key);
  return isRecord(value) && !isRemoved(value) ? value : undefined;
};

/** The removed record under this key. */
export const removedIn = (records: SharedRecord, key: string): SharedRecord | undefined => {
  const value = records.get(key);
  return isRecord(value) && isRemoved(value) ? value : undefined;
};

/** What stands in a record, without the records that were removed. */
export const membersOf = (record: SharedRecord): [name: string, value: unknown][] => {
  const members: [string, unknown][] = [];
  record.forEach((value, name) => {
    if (!isRecord(value) || !isRemoved(value)) members.push([name, value]);
  });
  return members;
};

/** The copy of the document that wrote the value under this key; undefined when there is none, or it is not known. */
export const writerOf = (record: SharedRecord, key: string): number | undefined =>
  record._map.get(key)?.id.client;

/** A word for how a document is now. Each edit stamps the plan, and so makes it another one. */
export const stateOf = (doc: SharedDocument): string => toBase64(Y.encodeStateVector(doc));

/** An empty record, to be hung in the document. */
export const newRecord = (): SharedRecord => new Y.Map();

export const newSharedDocument = (): SharedDocument => new Y.Doc();
