import { applyUpdates, mergeUpdate } from '@/document/encodeDocument';
import { encodeInParts } from '@/document/encodeInParts';
import type { SharedDocument } from '@/document/sharedDocument';
import { onReopened } from './database';
import { everyPlan, onNews } from './news';
import { anewDelay } from './patience';
import { compress, readLog, readLogKeys } from './updateLog';

/** The origin of what is on disk already. */
export const fromLog = Symbol('log');

/** So many updates are read in no time; more are made into few before the plan is worked on. */
const fewUpdates = 300;

/** A document that hears what other tabs do to it. */
export type FollowedLog = {
  /** Reads what the log holds. False when there is no such plan; rejects when an update cannot be read. */
  load: () => Promise<boolean>;
  /** This tab wrote an update under this key: it is not to be read back. */
  wrote: (key: number | undefined) => void;
  /** Reads what this tab has not heard of: it may have been asleep, or the database closed. */
  catchUp: () => Promise<void>;
  /** The key of the last update in the log, when this tab knows all that is there as it stands there. */
  last: () => Promise<number | undefined>;
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
    await applyUpdates(doc, fresh, fromLog);
    const keys = rows.map(({ key }) => key);
    const isMany = keys.length > fewUpdates;
    const kept = isMany ? await compress(planId, keys, encodeInParts(doc)).catch(() => keys) : keys;
    // What was told meanwhile comes after what was read.
    const later = [...known].filter((key) => key > (keys.at(-1) ?? 0));
    known = new Set([...kept, ...later]);
    return true;
  };

  const catchUp = async (): Promise<void> => {
    const keys = await readLogKeys(planId);
    if (keys === undefined) return onGone(false);
    const there = new Set(keys);
    // Another tab has written it anew in fewer, with what this one may have missed in any of them.
    const last = keys.at(-1) ?? 0;
    const isAnew = [...known].some((key) => key <= last && !there.has(key));
    if (!isAnew && keys.every((key) => known.has(key))) return;
    await read((key) => !isAnew && known.has(key));
  };
  const lookAgain = () => void catchUp().catch(() => undefined);
  const onShown = () => {
    if (document.visibilityState === 'visible') lookAgain();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  // Before anything is read: nothing falls in between.
  const stopNews = onNews((news) => {
    if (news.planId === everyPlan) {
      // The log is not there any more, and begins anew with the first key.
      known.clear();
      clearTimeout(timer);
      timer = setTimeout(lookAgain, anewDelay);
    }
    if (news.planId !== planId) return;
    if (news.written === undefined) return onGone(true);
    if (mergeUpdate(doc, news.written.update, fromLog)) known.add(news.written.key);
  });
  const stopReopened = onReopened(lookAgain);
  page?.addEventListener('visibilitychange', onShown);
  page?.addEventListener('pageshow', onShown);
  const stop = () => {
    stopNews();
    stopReopened();
    clearTimeout(timer);
    page?.removeEventListener('visibilitychange', onShown);
    page?.removeEventListener('pageshow', onShown);
  };
  return {
    load: () => read(() => false),
    wrote: (key) => void (key !== undefined && known.add(key)),
    catchUp,
    last: async () => {
      const keys = await readLogKeys(planId);
      const isAll = keys?.length === known.size && keys.every((key) => known.has(key));
      if (isAll) return keys.at(-1);
      // Of what was missed nobody tells any more: it is there the next time it is asked.
      await catchUp();
      return undefined;
    },
    stop,
  };
};
