import { onPlanChange, openPlanNow } from '@/state/planStore';
import { lastChanged } from '@/state/wholePlan';
import { rowDelay } from '@/storage/patience';
import { askToPersist } from '@/storage/storageSpace';
import { summaryOf } from '@/storage/summary';
import { tryAgain, tryNoMore } from '@/storage/tryAgain';
import { type Edits, listPlan } from './listPlan';

const together = (earlier: Edits | undefined, later: Edits | undefined): Edits | undefined =>
  earlier && later ? { first: earlier.first, last: later.last } : (earlier ?? later);

const writeRow = async (edits: Edits | undefined): Promise<void> => {
  const { planId, view } = openPlanNow();
  const { name, area, target, updatedAt } = view.header;
  const summary = summaryOf(view.planTotals, target);
  await listPlan(planId, { name, area, updatedAt: lastChanged() ?? updatedAt, summary }, edits);
};

/**
 * Keeps the row of the open plan in the list up to date, shortly after it opened and after each edit, and asks once for
 * lasting storage at the first edit. Returns the function that stops it, after a last write.
 */
export const keepRow = (): (() => void) => {
  let isWorkedOn = false;
  let edits: Edits | undefined;
  let isStopped = false;
  const write = async () => {
    const noted = edits;
    edits = undefined;
    try {
      await writeRow(noted);
    } catch {
      edits = together(noted, edits);
      if (!isStopped) tryAgain(retry);
    }
  };
  const retry = () => void write();
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    void write();
  };
  // A page that is kept for the Back button goes on then. Work begun now would keep the database from everybody in WebKit.
  const onHide = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) flush();
  };
  // Also once at the start: the page may have closed before the last row was written.
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(flush, rowDelay);
  const stop = onPlanChange(({ cause }) => {
    clearTimeout(timer);
    timer = setTimeout(flush, rowDelay);
    if (cause === 'elsewhere') return;
    const now = new Date().toISOString();
    edits = together(edits, { first: now, last: now });
    if (isWorkedOn) return;
    isWorkedOn = true;
    void askToPersist().catch(() => false);
  });
  globalThis.addEventListener('pagehide', onHide);
  return () => {
    isStopped = true;
    stop();
    flush();
    tryNoMore(retry);
    globalThis.removeEventListener('pagehide', onHide);
  };
};
