import * as Y from 'yjs';

/** The shared document as the rest of the app passes it on: opaque outside this room. */
export type SharedDocument = Y.Doc;

/** A record in the document: field name to plain value or nested records. */
export type SharedRecord = Y.Map<unknown>;

/**
 * The layout of the document. Top level: `plan` (the header's fields), `stamp` (`updatedAt`), `locations`
 * and `partners` (records by id). In a location, `programme` and `commitments` hold records by id. Everything else is a plain value
 * that is replaced whole, a geometry included. Only additions to this layout are allowed; fields that this
 * version does not know are left alone.
 */
export const planRecord = (doc: SharedDocument): SharedRecord => doc.getMap('plan');
export const locationRecords = (doc: SharedDocument): SharedRecord => doc.getMap('locations');

/** When the plan was last changed. Apart from `plan`, so that it is no part of undo. */
export const stampRecord = (doc: SharedDocument): SharedRecord => doc.getMap('stamp');
export const partnerRecords = (doc: SharedDocument): SharedRecord => doc.getMap('partners');

/** Where a location keeps the records inside it. */
export const nestedNames = ['programme', 'commitments'] as const;
export type NestedName = (typeof nestedNames)[number];

/** The record under this key, or undefined when there is none. */
export const recordIn = (records: SharedRecord, key: string): SharedRecord | undefined => {
  const value = records.get(key);
  return value instanceof Y.Map ? value : undefined;
};

/** The copy of the document that wrote the value under this key; undefined when there is none, or it is not known. */
export const writerOf = (record: SharedRecord, key: string): number | undefined =>
  record._map.get(key)?.id.client;

/** An empty record, to be hung in the document. */
export const newRecord = (): SharedRecord => new Y.Map();

export const newSharedDocument = (): SharedDocument => new Y.Doc();
