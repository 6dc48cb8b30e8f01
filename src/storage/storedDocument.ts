import { DexieYProvider } from 'y-dexie';
import type { SharedDocument } from '@/document/sharedDocument';
import { compressUpdates } from './compressUpdates';
import { database, watchConnection } from './database';
import { followWrites, type SavedState, type Writes, writeUpdate } from './followWrites';
import { clearLeftBehind, hasLeftBehind, type Unwritten } from './leftBehind';
import { loadOrNoticeDamage } from './loadOrNoticeDamage';

/** A document from the database, loaded, that keeps itself stored until it is released. */
export type StoredDocument = {
  doc: SharedDocument;
  /** Says whether all edits are on disk, now and whenever that changes. */
  onSaved: (listener: (state: SavedState) => void) => void;
  /** Calls back when the plan was deleted for good, here or in another tab. */
  onGone: (listener: () => void) => void;
  /** What is not known to be on disk; undefined when everything is. */
  unwritten: () => Unwritten | undefined;
  /** Resolves when all that was edited so far is on disk, or could not be written. */
  settled: () => Promise<void>;
  release: () => void;
};

/** Takes up what tabs that are gone could not write any more. Without that part of the app it stays for another time. */
export const takeUpLeftBehind = async (planId: string, doc: SharedDocument): Promise<void> => {
  if (!hasLeftBehind(planId)) return;
  await import('./claimLeftBehind').then(
    ({ claimLeftBehind }) => claimLeftBehind(planId, doc),
    () => undefined,
  );
};

type Loaded = { doc: SharedDocument; writes: Writes; letGo: () => void };

const loadOnce = async (planId: string, lost: Promise<never>): Promise<Loaded | undefined> => {
  const row = await database.plans.get(planId);
  if (row === undefined) return undefined;
  await compressUpdates(planId);
  const { doc } = row;
  const provider = DexieYProvider.load(doc);
  try {
    await Promise.race([loadOrNoticeDamage(planId, provider), lost]);
  } catch (error) {
    DexieYProvider.release(doc);
    throw error;
  }
  const onWritten = () => void clearLeftBehind(planId);
  const write = (update: Uint8Array | undefined) => writeUpdate(planId, update);
  const writes = followWrites(doc, { provider, write, onWritten });
  provider.on('error', writes.fail);
  await takeUpLeftBehind(planId, doc);
  if (writes.unwritten() === undefined) onWritten();
  const letGo = () => {
    writes.stop();
    provider.off('error', writes.fail);
    DexieYProvider.release(doc);
  };
  return { doc, writes, letGo };
};

/** How often a document is loaded before it counts as not to be loaded. */
const attempts = 3;

/** Loads anew when the browser closes the database in the middle of it: the provider would never hear of it. */
const load = async (planId: string): Promise<Loaded | undefined> => {
  for (let attempt = 1; ; attempt += 1) {
    const connection = watchConnection();
    try {
      return await loadOnce(planId, connection.lost);
    } catch (error) {
      if (!connection.isLost() || attempt === attempts) throw error;
    } finally {
      connection.stop();
    }
  }
};

/** A document that is open in this tab, once for all who use it: only so is it known what of it is on disk. */
type Opened = { loading: Promise<Loaded | undefined>; users: number };
const opened = new Map<string, Opened>();

const openOnce = (planId: string): Opened => {
  const known = opened.get(planId);
  if (known !== undefined) return known;
  const fresh: Opened = { loading: load(planId), users: 0 };
  opened.set(planId, fresh);
  const forget = () => {
    if (opened.get(planId) === fresh) opened.delete(planId);
  };
  fresh.loading.then(
    (loaded) => (loaded === undefined ? forget() : loaded.doc.on('destroy', forget)),
    forget,
  );
  return fresh;
};

/** Opens the document of a stored plan; undefined when there is no such plan. Rejects when it cannot load. */
export const openStoredDocument = async (planId: string): Promise<StoredDocument | undefined> => {
  const use = openOnce(planId);
  use.users += 1;
  const loaded = await use.loading;
  if (loaded === undefined) return undefined;
  const { doc, writes, letGo } = loaded;
  // Another tab may have gone since it was loaded.
  await takeUpLeftBehind(planId, doc);
  let isReleased = false;
  return {
    doc,
    onSaved: writes.listen,
    onGone: (listener) => {
      doc.on('destroy', () => {
        if (!isReleased) listener();
      });
    },
    unwritten: () => {
      const update = writes.unwritten();
      return update && { update };
    },
    settled: writes.settled,
    release: () => {
      if (isReleased) return;
      isReleased = true;
      use.users -= 1;
      if (use.users > 0) return;
      if (opened.get(planId) === use) opened.delete(planId);
      letGo();
    },
  };
};
