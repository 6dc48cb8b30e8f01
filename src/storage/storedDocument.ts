import { newSharedDocument, type SharedDocument } from '@/document/sharedDocument';
import { whyShut } from './database';
import { type FollowedLog, followLog } from './followLog';
import { followWrites, type SavedState, type Unwritten, type Writes } from './followWrites';
import type { HistoryRow } from './historyRow';
import { inTime } from './inTime';
import { clearLeftBehind, hasLeftBehind } from './leftBehind';
import type { NewDocument } from './updateLog';

/** A document from the database, loaded, that keeps itself stored until it is released. */
export type StoredDocument = {
  doc: SharedDocument;
  /** Says whether all edits are on disk, now and whenever that changes. */
  onSaved: (listener: (state: SavedState) => void) => void;
  /** Calls back when the plan was deleted for good, here or in another tab. */
  onGone: (listener: () => void) => void;
  /** Writes a line of the history, with the edit that was just made. Told again, it is brought up to date. */
  note: (row: HistoryRow) => void;
  /** What is not known to be on disk; undefined when everything is. */
  unwritten: () => Unwritten | undefined;
  /** The key of the last update on disk, when all that is there is in the document, and the other way round. */
  lastOnDisk: () => Promise<number | undefined>;
  /** Resolves when all that was edited so far is on disk, or could not be written. */
  settled: () => Promise<void>;
  /** Takes up what other tabs did, and what those that are gone could not write any more. False when the plan is gone. */
  refresh: () => Promise<boolean>;
  release: () => void;
};

type Open = { doc: SharedDocument; writes: Writes; log: FollowedLog; onGone: Set<() => void> };

/** A document that is open in this tab, once for all who use it: only so is it known what of it is on disk. */
type Entry = { loading: Promise<Open | undefined>; users: number };
const entries = new Map<string, Entry>();

const forget = (planId: string, entry: Entry): void => {
  if (entries.get(planId) === entry) entries.delete(planId);
};

/** Without that part of the app it stays for another time. */
const takeUp = async (planId: string, { doc, writes }: Open): Promise<void> => {
  if (!hasLeftBehind(planId)) return;
  await import('./claimLeftBehind').then(
    ({ claimLeftBehind }) => writes.noteMissing(claimLeftBehind(planId, doc)),
    () => undefined,
  );
};

/** Follows a document to disk and back. `unstored`: the plan is not stored yet; `onStored`: now it is. */
const follow = (planId: string, unstored?: NewDocument, onStored = (): void => undefined): Open => {
  const doc = unstored?.doc ?? newSharedDocument();
  const goneListeners = new Set<() => void>();
  let isStored = unstored === undefined;
  const onGone = () => {
    if (!isStored) return;
    entries.delete(planId);
    writes.stop();
    log.stop();
    for (const tell of [...goneListeners]) tell();
  };
  const log = followLog(planId, doc, onGone);
  const onWritten = () => {
    clearLeftBehind(planId);
    if (isStored) return;
    isStored = true;
    // Another tab may have been first.
    void log.catchUp().catch(() => undefined);
    onStored();
  };
  const writes = followWrites(planId, doc, { newPlan: unstored, onKey: log.wrote, onWritten, onGone });
  return { doc, writes, log, onGone: goneListeners };
};

/** How often a document is loaded before it counts as not to be loaded: the browser may close the database meanwhile. */
const attempts = 3;

const load = async (planId: string, attempt = 1): Promise<Open | undefined> => {
  const open = follow(planId);
  try {
    if (await open.log.load()) {
      await takeUp(planId, open);
      if (open.writes.unwritten() === undefined) clearLeftBehind(planId);
      return open;
    }
  } catch (error) {
    stop(open);
    if (attempt === attempts || whyShut() === 'newer') throw error;
    return load(planId, attempt + 1);
  }
  stop(open);
  return undefined;
};

const stop = ({ writes, log }: Open): void => {
  writes.stop();
  log.stop();
};

/** Whether the plan of an open document is still there; without an answer it is. */
const refresh = async (planId: string, entry: Entry, open: Open): Promise<boolean> => {
  await inTime(open.log.catchUp()).catch(() => undefined);
  await takeUp(planId, open);
  return entries.get(planId) === entry;
};

/** One who uses an open document. */
const userOf = (planId: string, entry: Entry, open: Open): StoredDocument => {
  const { doc, writes } = open;
  const mine = new Set<() => void>();
  let isReleased = false;
  return {
    doc,
    onSaved: writes.listen,
    onGone: (listener) => {
      mine.add(listener);
      open.onGone.add(listener);
    },
    note: writes.note,
    unwritten: writes.unwritten,
    lastOnDisk: async () => {
      const last = await open.log.last();
      return last === undefined || writes.unwritten() !== undefined ? undefined : last;
    },
    settled: writes.settled,
    refresh: () => refresh(planId, entry, open),
    release: () => {
      if (isReleased) return;
      isReleased = true;
      for (const listener of mine) open.onGone.delete(listener);
      entry.users -= 1;
      if (entry.users > 0) return;
      forget(planId, entry);
      stop(open);
    },
  };
};

/** Opens the document of a stored plan; undefined when there is no such plan. Rejects when it cannot load. */
export const openStoredDocument = async (planId: string): Promise<StoredDocument | undefined> => {
  const known = entries.get(planId);
  const entry = known ?? { loading: load(planId), users: 0 };
  entries.set(planId, entry);
  entry.users += 1;
  try {
    const open = await entry.loading;
    if (open === undefined) forget(planId, entry);
    // It may have been loaded long ago.
    else if (known !== undefined && !(await refresh(planId, entry, open))) return openStoredDocument(planId);
    return open && userOf(planId, entry, open);
  } catch (error) {
    forget(planId, entry);
    throw error;
  }
};

/**
 * The document of a new plan that the browser would not store: it lives in this tab, says so, and goes on trying, also
 * when nobody else uses it. `onStored`: from here on it is a stored plan like any other.
 */
export const holdNewDocument = (plan: NewDocument, onStored: () => void): StoredDocument => {
  const planId = plan.row.id;
  const open = follow(planId, plan, () => {
    onStored();
    held.release();
  });
  const entry: Entry = { loading: Promise.resolve(open), users: 1 };
  entries.set(planId, entry);
  const held = userOf(planId, entry, open);
  open.writes.noteMissing(plan.edits ?? []);
  return held;
};
