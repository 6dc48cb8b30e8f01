import * as Y from 'yjs';
import { newSharedDocument, type SharedDocument } from './sharedDocument';

/**
 * A new document of all updates that can be read, and how many could not. An update that builds on a damaged one waits
 * for it in vain: what it says does not show (`isIncomplete`).
 */
export const salvage = (
  updates: readonly Uint8Array[],
): { doc: SharedDocument; lost: number; isIncomplete: boolean } => {
  const doc = newSharedDocument();
  let lost = 0;
  for (const update of updates) {
    try {
      Y.applyUpdateV2(doc, update);
    } catch {
      lost += 1;
    }
  }
  return { doc, lost, isIncomplete: doc.store.pendingStructs !== null };
};
