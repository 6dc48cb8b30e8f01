import * as Y from 'yjs';
import { newSharedDocument, type SharedDocument } from './sharedDocument';

/** Whether an update can be read by itself. */
const isReadable = (update: Uint8Array): boolean => {
  try {
    Y.decodeUpdateV2(update);
    return true;
  } catch {
    return false;
  }
};

/** How many of the stored updates of a document are damaged. */
export const countDamaged = (updates: readonly Uint8Array[]): number =>
  updates.filter((update) => !isReadable(update)).length;

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
