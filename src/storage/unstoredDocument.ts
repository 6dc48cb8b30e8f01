import { encodeDocument, mergeUpdate } from '@/document/encodeDocument';
import type { SharedDocument } from '@/document/sharedDocument';
import { type SavedState, writeUpdate } from './followWrites';
import { clearLeftBehind } from './leftBehind';
import { retryDelay } from './patience';
import type { PlanRow } from './planRow';
import { addPlan, hasPlan } from './planTable';
import { openStoredDocument, type StoredDocument } from './storedDocument';

/** A new plan that is not stored: its row and document. `wasLeft`: other tabs may have it too, and store it first. */
export type NewPlan = { row: PlanRow; doc: SharedDocument; wasLeft?: boolean };

/** Keeps two documents of one plan equal from now on. What one has already, does nothing there. */
const link = (one: SharedDocument, other: SharedDocument): void => {
  mergeUpdate(one, encodeDocument(other));
  mergeUpdate(other, encodeDocument(one));
  one.on('updateV2', (update: Uint8Array) => mergeUpdate(other, update));
  other.on('updateV2', (update: Uint8Array) => mergeUpdate(one, update));
};

/**
 * The document of a new plan that the browser would not store: it lives in this tab, says so, and goes on trying, also
 * when it is not open. From the moment that it is stored (`onStored`) it is one with the document in the database.
 */
export const unstoredDocument = (
  { row, doc, wasLeft = false }: NewPlan,
  onStored: () => void,
): StoredDocument => {
  const { id: planId } = row;
  let stored: StoredDocument | undefined;
  let mayBeThere = wasLeft;
  let tellSaved: (state: SavedState) => void = () => undefined;
  let tellGone: () => void = () => undefined;

  const store = async (): Promise<StoredDocument | undefined> => {
    if (mayBeThere && (await hasPlan(planId))) await writeUpdate(planId, encodeDocument(doc));
    else await addPlan(row, doc);
    mayBeThere = true;
    return openStoredDocument(planId);
  };
  const tryToStore = async (): Promise<void> => {
    stored = await store().catch(() => undefined);
    if (stored === undefined) {
      setTimeout(() => void tryToStore(), retryDelay);
      return;
    }
    link(doc, stored.doc);
    stored.onSaved(tellSaved);
    stored.onGone(tellGone);
    onStored();
    await stored.settled();
    if (stored.unwritten() === undefined) void clearLeftBehind(planId);
  };
  setTimeout(() => void tryToStore(), retryDelay);

  return {
    doc,
    onSaved: (listener) => {
      tellSaved = listener;
      if (stored === undefined) listener('failed');
      else stored.onSaved(listener);
    },
    onGone: (listener) => {
      tellGone = listener;
      stored?.onGone(listener);
    },
    unwritten: () => {
      if (stored !== undefined) return stored.unwritten();
      // From here on another tab may take it up, and store it first.
      mayBeThere = true;
      return { update: encodeDocument(doc), row };
    },
    settled: async () => stored?.settled(),
    release: () => undefined,
  };
};
