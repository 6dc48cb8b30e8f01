import { encodeDocument } from '@/document/encodeDocument';
import type { SharedDocument } from '@/document/sharedDocument';
import { database, updatesTable } from './database';

/** Whether all edits are on disk. `failed`: the browser refused to write; the plan lives on in memory. */
export type SavedState = 'saved' | 'saving' | 'failed';

/** How long to wait before trying to write again, in ms. */
const retryDelay = 5_000;

type Writes = {
  /** Says how it stands, now and whenever that changes. */
  listen: (listener: (state: SavedState) => void) => void;
  /** To be called when a write has failed. */
  fail: () => void;
  /** Resolves when all that was edited so far is on disk, or could not be written. */
  settled: () => Promise<void>;
  stop: () => void;
};

/** Writes a document as one update. A plan that was deleted meanwhile does not come back. */
export const writeWhole = (planId: string, doc: SharedDocument): Promise<void> => {
  const updates = database.table(updatesTable);
  return database.transaction('rw', database.plans, updates, async () => {
    if ((await database.plans.get(planId)) !== undefined) {
      await updates.add({ k: planId, u: encodeDocument(doc), f: 1 });
    }
  });
};

/**
 * Follows the writing of one document. Its provider starts a write for each update; a read of the same table
 * that starts after it, finishes only when that write has been committed. After a failed write later updates
 * would hang in the air, so the whole document is written again (`write`) until that works.
 */
export const followWrites = (doc: SharedDocument, provider: object, write: () => Promise<void>): Writes => {
  const updates = database.table(updatesTable);
  let listener: (state: SavedState) => void = () => {};
  let edits = 0;
  let settledEdits = 0;
  let isChecking = false;
  let hasFailed = false;
  let failures = 0;
  let isStopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let latest: Promise<void> = Promise.resolve();

  const tell = () => {
    if (!isStopped) listener(hasFailed ? 'failed' : edits > settledEdits ? 'saving' : 'saved');
  };
  const retryLater = () => {
    if (!isStopped) retry ??= setTimeout(() => void writeAll(), retryDelay);
  };
  const writeAll = async (): Promise<void> => {
    retry = undefined;
    const failuresBefore = failures;
    try {
      await write();
      // An edit that failed meanwhile is not in what was written.
      if (failures === failuresBefore) hasFailed = false;
    } catch {
      retryLater();
    }
    tell();
  };
  const fail = () => {
    failures += 1;
    hasFailed = true;
    retryLater();
    tell();
  };
  /** One read at a time: each of them stands in the way of the writes that come after it. */
  const check = async (): Promise<void> => {
    isChecking = true;
    while (settledEdits < edits) {
      const edit = edits;
      await database.transaction('r', updatesTable, () => updates.get(-1)).catch(fail);
      settledEdits = edit;
      tell();
    }
    isChecking = false;
  };
  const onUpdate = (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return;
    edits += 1;
    tell();
    if (!isChecking) latest = check();
  };
  const stop = () => {
    isStopped = true;
    doc.off('updateV2', onUpdate);
    doc.off('destroy', stop);
    clearTimeout(retry);
  };
  doc.on('updateV2', onUpdate);
  doc.on('destroy', stop);

  return {
    listen: (next) => {
      listener = next;
      tell();
    },
    fail,
    settled: () => latest,
    stop,
  };
};
