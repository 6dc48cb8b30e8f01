import { updatePlanRow } from '@/storage/planTable';
import { askToPersist } from '@/storage/storageSpace';
import { lastChanged, onPlanChange, openPlanNow } from './planStore';
import { summaryOf } from './summary';

/** How long after an edit the list of plans may lag behind, in ms: long enough to fall in a pause. */
const rowDelay = 2_000;

/**
 * Writes what the list of plans shows of the open plan: a copy, so a failure here loses nothing. A plan that is worked on
 * is not removed, even if another tab said so.
 */
const writeRow = async (isWorkedOn: boolean): Promise<void> => {
  const { planId, view } = openPlanNow();
  const { name, area, target, updatedAt } = view.header;
  const summary = summaryOf(view.totals, target);
  const fields = { name, area, updatedAt: lastChanged() ?? updatedAt, summary };
  await updatePlanRow(planId, isWorkedOn ? { ...fields, removedAt: undefined } : fields);
};

/**
 * Keeps the row of the open plan in the list up to date, shortly after it opened and after each edit, and asks once for
 * lasting storage at the first edit. Returns the function that stops it, after a last write.
 */
export const keepRow = (): (() => void) => {
  let isWorkedOn = false;
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    void writeRow(isWorkedOn).catch(() => undefined);
  };
  // Also once at the start: the page may have closed before the last row was written.
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(flush, rowDelay);
  const stop = onPlanChange(({ cause }) => {
    clearTimeout(timer);
    timer = setTimeout(flush, rowDelay);
    if (isWorkedOn || cause === 'elsewhere') return;
    isWorkedOn = true;
    void askToPersist().catch(() => false);
  });
  globalThis.addEventListener('pagehide', flush);
  return () => {
    stop();
    flush();
    globalThis.removeEventListener('pagehide', flush);
  };
};
