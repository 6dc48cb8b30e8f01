import type { HistoryRow } from './historyRow';
import { addHistoryRow } from './historyTable';

/** Entries of the history that are not known to be on disk, each with the writing of it. */
const unwritten = new Map<HistoryRow, Promise<number>>();

/** Adds an entry to the history, and remembers it until it is on disk. Gives its key. */
export const keepHistoryRow = (row: HistoryRow): Promise<number> => {
  const adding = addHistoryRow(row);
  unwritten.set(row, adding);
  adding.then(
    () => unwritten.delete(row),
    () => undefined,
  );
  return adding;
};

/** The entries of a plan that may not be on disk. */
export const unwrittenHistory = (planId: string): HistoryRow[] =>
  [...unwritten.keys()].filter((row) => row.planId === planId);

/** Waits for the entries of a plan, and writes once more what the browser refused. True when all are on disk. */
export const settleHistory = async (planId: string): Promise<boolean> => {
  for (const row of unwrittenHistory(planId)) {
    const adding = unwritten.get(row);
    // Somebody else who waits may have written it again already.
    const again = () =>
      unwritten.get(row) === adding ? keepHistoryRow(row).catch(() => undefined) : undefined;
    await adding?.catch(again);
  }
  return unwrittenHistory(planId).length === 0;
};
