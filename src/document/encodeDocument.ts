import * as Y from 'yjs';
import type { SharedDocument } from './sharedDocument';

/** The whole document as one update. */
export const encodeDocument = (doc: SharedDocument): Uint8Array => Y.encodeStateAsUpdateV2(doc);

/** Updates of one document as one. */
export const mergeUpdates = (updates: readonly Uint8Array[]): Uint8Array => Y.mergeUpdatesV2([...updates]);

/** Brings an update into a document that may know it already. One that cannot be read does nothing. */
export const mergeUpdate = (doc: SharedDocument, update: Uint8Array): void => {
  try {
    Y.applyUpdateV2(doc, update);
  } catch {
    // What the document knows already is still whole.
  }
};
