import { applyUpdates, encodeDocument, mergeUpdate } from '@/document/encodeDocument';
import type { SharedDocument } from '@/document/sharedDocument';
import { onReopened } from './database';
import { onNews } from './news';
import { compress, readLog, readLogKeys } from './updateLog';

/** The origin of what is on disk already. */
export const fromLog = Symbol('log');

/** So many updates are read in no time; more are made into one before the plan is worked on. */
const fewUpdates = 300;

/** A document that hears what other tabs do to it. */
export type FollowedLog = {
  /** Reads what the log holds. False when there is no such plan; rejects when an update cannot be read. */
  load: () => Promise<boolean>;
  /** This tab wrote an update under this key: it is not to be read back. */
  wrote: (key: number | undefined) => void;
  /** Reads what this tab has not heard of: it may have been asleep, or the database closed. */
  catchUp: () => Promise<void>;
  stop: () => void;
};

/** Where no page is (a test), nothing is hidden. */
const page = typeof window === 'undefined' ? undefined : window;

const isUpdate = (update: unknown): update is Uint8Array => update instanceof Uint8Array;

/**
 * Brings into `doc` what the log of a plan holds, and what other tabs add to it. `onGone`: the plan is not there any more;
 * `isDeleted`: somebody said so.
 */
export const followLog = (
  planId: string,
  doc: SharedDocument,
  onGone: (isDeleted: boolean) => void,
): FollowedLog => {
  let known = new Set<number>();

  const read = async (isKnown: (key: number) => boolean): Promise<boolean> => {
    const rows = await readLog(planId);
    if (rows === undefined) return false;
    const fresh = rows.filter(({ key }) => !isKnown(key)).map(({ update }) => update);
    if (!fresh.every(isUpdate)) throw new Error('damaged log');
    applyUpdates(doc, fresh, fromLog);
    known = new Set(rows.map(({ key }) => key));
    const last = rows.at(-1)?.key;
    if (rows.length > fewUpdates && last !== undefined)
      await compress(planId, last, encodeDocument(doc)).then(
        () => {
          known = new Set([last]);
        },
        () => undefined,
      );
    return true;
  };

  const catchUp = async (): Promise<void> => {
    const keys = await readLogKeys(planId);
    if (keys === undefined) return onGone(false);
    // Fewer than known: another tab has made them into one, with what this one may have missed in it.
    const isMade = keys.length < known.size;
    if (!isMade && keys.every((key) => known.has(key))) return;
    await read((key) => !isMade && known.has(key));
  };
  const lookAgain = () => void catchUp().catch(() => undefined);
  const onShown = () => {
    if (document.visibilityState === 'visible') lookAgain();
  };

  // Before anything is read: nothing falls in between.
  const stopNews = onNews((news) => {
    if (news.planId !== planId) return;
    if (news.written === undefined) return onGone(true);
    known.add(news.written.key);
    mergeUpdate(doc, news.written.update, fromLog);
  });
  const stopReopened = onReopened(lookAgain);
  page?.addEventListener('visibilitychange', onShown);
  page?.addEventListener('pageshow', onShown);
  const stop = () => {
    stopNews();
    stopReopened();
    page?.removeEventListener('visibilitychange', onShown);
    page?.removeEventListener('pageshow', onShown);
  };
  return {
    load: () => read(() => false),
    wrote: (key) => void (key !== undefined && known.add(key)),
    catchUp,
    stop,
  };
};
