import { newSharedDocument, type SharedDocument } from '@/document/sharedDocument';
import { timesMade, whyShut } from './database';
import { type FollowedLog, followLog } from './followLog';
import { followWrites, type SavedState, type Writes } from './followWrites';
import { inTime } from './inTime';
import { clearLeftBehind, hasLeftBehind, leaveBehind } from './leftBehind';
import { rowOfDocument } from './summary';
import type { NewDocument } from './updateLog';

/** How an open document stands. `missing`: its plan is not stored any more, and nobody said that it was deleted. */
export type Standing = SavedState | 'missing' | 'deleted';

/** A document from the database, loaded, that keeps itself stored: also when nobody uses it, until all of it is. */
export type StoredDocument = Pick<Writes, 'saved' | 'note' | 'settled'> & {
  doc: SharedDocument;
  /** The key of the last update on disk, when all that is there is in the document, and the other way round. */
  lastOnDisk: () => Promise<number | undefined>;
  /** Takes up what other tabs did, and what those that are gone could not write any more. False when the plan is gone. */
  refresh: () => Promise<boolean>;
  release: () => void;
};

type Open = { doc: SharedDocument; writes: Writes; log: FollowedLog };

/**
 * The documents that are open in this tab, each once for all who use it: only so is it known what of it is on disk. One
 * that nobody uses stays as long as it is not.
 */
type Entry = { loading: Promise<Open | undefined>; open?: Open | undefined; users: number };
const entries = new Map<string, Entry>();

/** An open document, as who asks for all of them sees it. `isStored`: its plan is. */
export type OpenDocument = { planId: string; doc: SharedDocument; saved: SavedState; isStored: boolean };

/** Of all documents that are open in this tab. */
export const openDocuments = (): OpenDocument[] =>
  [...entries].flatMap(([planId, { open }]) =>
    open === undefined
      ? []
      : [{ planId, doc: open.doc, saved: open.writes.saved(), isStored: open.writes.isStored() }],
  );

/** Leaves all that is not on disk where the next opening of its plan finds it. False when that did not work. */
export const leaveAllBehind = (): boolean =>
  [...entries]
    .map(([planId, { open }]) => leaveBehind(planId, open?.writes.unwritten()))
    .every((isLeft) => isLeft);

type Told = {
  planId: string;
  doc: SharedDocument;
  standing: Standing;
  hadFailed: boolean;
  /** The browser had wiped it, and it was stored anew. */
  wasWiped: boolean;
};
const followers = new Set<(told: Told) => void>();

/** Calls back when any document stands otherwise. `hadFailed`: the browser has refused it since it was last on disk. */
export const onAnyStanding = (follower: (told: Told) => void): void => {
  followers.add(follower);
};

const stop = ({ writes, log }: Open): void => {
  writes.stop();
  log.stop();
};

const forget = (planId: string, entry: Entry): void => {
  if (entries.get(planId) === entry) entries.delete(planId);
  if (entry.open !== undefined) stop(entry.open);
};

const letGoWhenDone = (planId: string): void => {
  const entry = entries.get(planId);
  if (entry?.users === 0 && entry.open?.writes.saved() === 'saved') forget(planId, entry);
};

/** Without that part of the app it stays for another time. */
const takeUp = async (planId: string, { doc, writes }: Open): Promise<void> => {
  if (!hasLeftBehind(planId)) return;
  await import('./claimLeftBehind').then(
    ({ claimLeftBehind }) => writes.noteMissing(claimLeftBehind(planId, doc)),
    () => undefined,
  );
};

/** Follows a document to disk and back; `newDocument`: its plan is not stored yet. */
const follow = (planId: string, newDocument?: NewDocument): Open => {
  const doc = newDocument?.doc ?? newSharedDocument();
  let hadFailed = newDocument !== undefined;
  let wasWiped = false;
  let made = timesMade();
  const tell = (standing: Standing) => {
    for (const follower of followers) follower({ planId, doc, standing, hadFailed, wasWiped });
  };
  const onGone = (isDeleted: boolean) => {
    if (!isDeleted && !writes.isStored()) return;
    const row = !isDeleted && timesMade() > made ? rowOfDocument(planId, doc) : undefined;
    if (row !== undefined) {
      made = timesMade();
      wasWiped = true;
      hadFailed = true;
      writes.storeAnew(row);
      return;
    }
    entries.delete(planId);
    stop(open);
    tell(isDeleted ? 'deleted' : 'missing');
  };
  const log = followLog(planId, doc, onGone);
  const onSaved = (now: SavedState) => {
    // A new plan: another tab may have been first.
    if (now === 'saved' && hadFailed) void log.catchUp().catch(() => undefined);
    hadFailed ||= now === 'failed';
    tell(now);
    if (now !== 'saved') return;
    hadFailed = false;
    wasWiped = false;
    letGoWhenDone(planId);
  };
  const onWritten = () => clearLeftBehind(planId);
  const writes = followWrites(planId, doc, {
    newRow: newDocument?.row,
    onKey: log.wrote,
    onSaved,
    onWritten,
    onGone: () => onGone(false),
  });
  const open = { doc, writes, log };
  return open;
};

/** How often a document is loaded before it counts as not to be loaded: the browser may close the database meanwhile. */
const attempts = 3;

const load = async (planId: string, attempt = 1): Promise<Open | undefined> => {
  const open = follow(planId);
  try {
    if (await open.log.load()) {
      await takeUp(planId, open);
      if (open.writes.saved() === 'saved') clearLeftBehind(planId);
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

/** Whether the plan of an open document is still there; without an answer it is. */
const refresh = async (planId: string, entry: Entry, open: Open): Promise<boolean> => {
  await inTime(open.log.catchUp()).catch(() => undefined);
  if (entries.get(planId) !== entry) return false;
  await takeUp(planId, open);
  return entries.get(planId) === entry;
};

/** One who uses an open document. */
const userOf = (planId: string, entry: Entry, open: Open): StoredDocument => {
  const { saved, note, settled } = open.writes;
  let isReleased = false;
  const release = () => {
    if (isReleased) return;
    isReleased = true;
    entry.users -= 1;
    letGoWhenDone(planId);
  };
  return {
    ...{ doc: open.doc, saved, note, settled, release },
    lastOnDisk: async () => {
      const last = await open.log.last();
      return saved() === 'saved' ? last : undefined;
    },
    refresh: () => refresh(planId, entry, open),
  };
};

/** Opens the document of a stored plan; undefined when there is no such plan. Rejects when it cannot load. */
export const openStoredDocument = async (planId: string): Promise<StoredDocument | undefined> => {
  const known = entries.get(planId);
  const entry: Entry = known ?? { loading: load(planId), users: 0 };
  entries.set(planId, entry);
  entry.users += 1;
  try {
    const open = await entry.loading;
    entry.open = open;
    if (open === undefined) forget(planId, entry);
    // Deleted while it was read, or, when it was read long ago, since.
    else if (entries.get(planId) !== entry || (known !== undefined && !(await refresh(planId, entry, open))))
      return openStoredDocument(planId);
    return open && userOf(planId, entry, open);
  } catch (error) {
    entry.users -= 1;
    if (entry.open === undefined) forget(planId, entry);
    else letGoWhenDone(planId);
    throw error;
  }
};

/**
 * The document of a new plan that the browser would not store: it lives in this tab, says so, and goes on trying, also
 * when nobody uses it.
 */
export const holdNewDocument = (plan: NewDocument): void => {
  const planId = plan.row.id;
  const open = follow(planId, plan);
  entries.set(planId, { loading: Promise.resolve(open), open, users: 0 });
  open.writes.noteMissing(plan.edits ?? []);
  for (const follower of followers)
    follower({ planId, doc: plan.doc, standing: 'failed', hadFailed: true, wasWiped: false });
};
