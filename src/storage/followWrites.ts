import { mergeUpdates } from '@/document/encodeDocument';
import type { SharedDocument } from '@/document/sharedDocument';
import { database, updatesTable } from './database';
import { inTime } from './inTime';
import { retryDelay } from './patience';

/** Whether all edits are on disk. `failed`: the browser refused to write; the plan lives on in memory. */
export type SavedState = 'saved' | 'saving' | 'failed';

export type Writes = {
  /** Says how it stands, now and whenever that changes. */
  listen: (listener: (state: SavedState) => void) => void;
  /** To be called when a write has failed. */
  fail: () => void;
  /** What is not known to be on disk, as one update; undefined when everything is. */
  unwritten: () => Uint8Array | undefined;
  /** Resolves when all that was edited so far is on disk, or could not be written. */
  settled: () => Promise<void>;
  stop: () => void;
};

type Following = {
  /** The origin of updates that come from disk. */
  provider: object;
  /** Writes what failed, and all after it, once more. Undefined: nothing to write, a look whether the disk answers. */
  write: (update: Uint8Array | undefined) => Promise<void>;
  /** Everything is on disk. */
  onWritten: () => void;
};

/** Writes an update of a stored document. A plan that was deleted meanwhile does not come back. */
export const writeUpdate = (planId: string, update: Uint8Array | undefined): Promise<void> => {
  const updates = database.table(updatesTable);
  return database.transaction('rw', database.plans, updates, async () => {
    const isThere = (await database.plans.get(planId)) !== undefined;
    if (isThere && update !== undefined) await updates.add({ k: planId, u: update, f: 1 });
  });
};

/**
 * Follows the writing of one document. Its provider starts a write for each update; a read of the same table
 * that starts after it, finishes only when that write has been committed. After a failed write later updates
 * would hang in the air, so all from there on are written again as one (`write`) until that works.
 */
export const followWrites = (doc: SharedDocument, { provider, write, onWritten }: Following): Writes => {
  const updates = database.table(updatesTable);
  let listener: (state: SavedState) => void = () => {};
  /** How many updates are on disk, and those after them. */
  let landed = 0;
  const underway: Uint8Array[] = [];
  let isChecking = false;
  let hasFailed = false;
  let failures = 0;
  let isStopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let latest: Promise<void> = Promise.resolve();

  const tell = () => {
    if (!isStopped) listener(hasFailed ? 'failed' : underway.length > 0 ? 'saving' : 'saved');
  };
  const edits = () => landed + underway.length;
  /** All but the updates after the first `count` are on disk. */
  const land = (count: number): void => {
    if (count <= landed) return;
    underway.splice(0, count - landed);
    landed = count;
    if (underway.length === 0) onWritten();
  };
  const unwritten = () => (underway.length === 0 ? undefined : mergeUpdates(underway));
  const retryLater = () => {
    if (!isStopped) retry ??= setTimeout(() => void writeAll(), retryDelay);
  };
  const writeAll = async (): Promise<void> => {
    retry = undefined;
    const failuresBefore = failures;
    const count = edits();
    try {
      await write(unwritten());
      // An edit that failed meanwhile is not in what was written.
      if (failures === failuresBefore) {
        hasFailed = false;
        land(count);
        startCheck();
      }
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
    while (underway.length > 0 && !hasFailed) {
      const count = edits();
      await inTime(database.transaction('r', updatesTable, () => updates.get(-1))).catch(fail);
      if (!hasFailed) land(count);
      tell();
    }
    isChecking = false;
  };
  const startCheck = () => {
    if (!isChecking) latest = check();
  };
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === provider) return;
    underway.push(update);
    tell();
    startCheck();
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
    unwritten,
    settled: () => latest,
    stop,
  };
};
