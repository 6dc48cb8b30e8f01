import { lastChanged, onPlanChange, openPlanNow } from '@/state/planStore';
import { retryDelay, rowDelay } from '@/storage/patience';
import { readPlanRow, updatePlanRow } from '@/storage/planTable';
import { askToPersist } from '@/storage/storageSpace';
import { summaryOf } from './summary';

/** The first and the last edit of this tab since the row was written (ISO, UTC). */
type Edits = { first: string; last: string };

const together = (earlier: Edits | undefined, later: Edits | undefined): Edits | undefined =>
  earlier && later ? { first: earlier.first, last: later.last } : (earlier ?? later);

/** Notes since when there is work that is in no file. What was edited before the last copy is in that. */
export const noteChanged = async (planId: string, { first, last }: Edits): Promise<void> => {
  const row = await readPlanRow(planId);
  if (row === undefined || row.changedSince !== undefined) return;
  const copied = row.copiedAt === undefined ? 0 : Date.parse(row.copiedAt);
  const changedSince = [first, last].find((at) => Date.parse(at) > copied);
  if (changedSince !== undefined) await updatePlanRow(planId, { changedSince });
};

/**
 * Writes what the list of plans shows of the open plan: a copy, so a failure here loses nothing. A plan that is worked on
 * is not removed, even if another tab said so.
 */
const writeRow = async (isWorkedOn: boolean, edits: Edits | undefined): Promise<void> => {
  const { planId, view } = openPlanNow();
  const { name, area, target, updatedAt } = view.header;
  const summary = summaryOf(view.planTotals, target);
  const fields = { name, area, updatedAt: lastChanged() ?? updatedAt, summary };
  await updatePlanRow(planId, isWorkedOn ? { ...fields, removedAt: undefined } : fields);
  if (edits !== undefined) await noteChanged(planId, edits);
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
      await writeRow(isWorkedOn, noted);
    } catch {
      if (isStopped) return;
      edits = together(noted, edits);
      timer ??= setTimeout(flush, retryDelay);
    }
  };
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    void write();
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
  globalThis.addEventListener('pagehide', flush);
  return () => {
    isStopped = true;
    stop();
    flush();
    globalThis.removeEventListener('pagehide', flush);
  };
};
