import * as Y from 'yjs';
import { breathe } from '@/domain/breathe';
import type { SharedDocument } from './sharedDocument';

/** The whole document as one update. */
export const encodeDocument = (doc: SharedDocument): Uint8Array => Y.encodeStateAsUpdateV2(doc);

/** Updates of one document as one. */
export const mergeUpdates = (updates: readonly Uint8Array[]): Uint8Array => Y.mergeUpdatesV2([...updates]);

/** So many bytes are read in one task of the page: some 30 ms. */
const bytesAtOnce = 200_000;

/** Brings updates into a document, with the name of where they come from. Throws when one cannot be read. */
export const applyUpdates = async (
  doc: SharedDocument,
  updates: readonly Uint8Array[],
  origin: symbol,
): Promise<void> => {
  for (let done = 0; done < updates.length; ) {
    if (done > 0) await breathe();
    Y.transact(
      doc,
      () => {
        for (let bytes = 0; done < updates.length && bytes < bytesAtOnce; done += 1) {
          const update = updates[done] ?? new Uint8Array();
          Y.applyUpdateV2(doc, update, origin);
          bytes += update.length;
        }
      },
      origin,
      false,
    );
  }
};

/** Brings an update into a document that may know it already. False when that did not go well to its end. */
export const mergeUpdate = (doc: SharedDocument, update: Uint8Array, origin?: symbol): boolean => {
  try {
    Y.applyUpdateV2(doc, update, origin);
    return true;
  } catch {
    // What the document knows already is still whole.
    return false;
  }
};
