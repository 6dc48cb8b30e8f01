import { DexieYProvider } from 'y-dexie';
import type { SharedDocument } from '@/document/sharedDocument';
import { database, updatesTable } from './database';

/** Whether all edits are on disk. `failed`: the browser refused to write; the plan lives on in memory. */
export type SavedState = 'saved' | 'saving' | 'failed';

/** A document from the database, loaded, that keeps itself stored until it is released. */
export type StoredDocument = {
  doc: SharedDocument;
  onSaved: (listener: (state: SavedState) => void) => void;
  /** Resolves when all that was edited so far is on disk, or could not be written. */
  settled: () => Promise<void>;
  release: () => void;
};

/**
 * Follows the writing of edits. y-dexie starts a write for each update of the document; a read of the same
 * table that starts after it finishes only when that write has been committed.
 */
const followWrites = (doc: SharedDocument, provider: DexieYProvider) => {
  let listener: (state: SavedState) => void = () => {};
  let pending = 0;
  let failed = false;
  let latest: Promise<void> = Promise.resolve();
  const settle = () => {
    pending -= 1;
    if (pending === 0) listener(failed ? 'failed' : 'saved');
  };
  const onUpdate = (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return;
    pending += 1;
    listener('saving');
    latest = database
      .transaction('r', updatesTable, (transaction) => transaction.table(updatesTable).get(-1))
      .then(settle, () => {
        failed = true;
        settle();
      });
  };
  provider.on('error', () => {
    failed = true;
    listener('failed');
  });
  doc.on('updateV2', onUpdate);
  return {
    listen: (next: (state: SavedState) => void) => {
      listener = next;
    },
    settled: () => latest,
    stop: () => doc.off('updateV2', onUpdate),
  };
};

/** Opens the document of a stored plan; undefined when there is no such plan. Rejects when it cannot load. */
export const openStoredDocument = async (planId: string): Promise<StoredDocument | undefined> => {
  const row = await database.plans.get(planId);
  if (row === undefined) return undefined;
  const provider = DexieYProvider.load(row.doc);
  await provider.whenLoaded;
  const writes = followWrites(row.doc, provider);
  return {
    doc: row.doc,
    onSaved: writes.listen,
    settled: writes.settled,
    release: () => {
      writes.stop();
      DexieYProvider.release(row.doc);
    },
  };
};
