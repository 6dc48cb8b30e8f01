import * as Y from 'yjs';
import type { SharedDocument } from './sharedDocument';

/** The whole document as one update. */
export const encodeDocument = (doc: SharedDocument): Uint8Array => Y.encodeStateAsUpdateV2(doc);

/** Updates of one document as one. */
export const mergeUpdates = (updates: readonly Uint8Array[]): Uint8Array => Y.mergeUpdatesV2([...updates]);

/** Brings updates into a document, with the name of where they come from. Throws when one cannot be read. */
export const applyUpdates = (doc: SharedDocument, updates: readonly Uint8Array[], origin: symbol): void =>
  Y.transact(
    doc,
    () => {
      for (const update of updates) Y.applyUpdateV2(doc, update, origin);
    },
    origin,
    false,
  );

/** Brings an update into a document that may know it already. One that cannot be read does nothing. */
export const mergeUpdate = (doc: SharedDocument, update: Uint8Array, origin?: symbol): void => {
  try {
    Y.applyUpdateV2(doc, update, origin);
  } catch {
    // What the document knows already is still whole.
  }
};
