import { type HistoryRow, isSameEntry } from './historyRow';
import { readHistory, updateHistoryRow } from './historyTable';
import { keepHistoryRow } from './keptHistory';

/** Adds the entries that are not in the history of a plan yet, and brings those that are up to date. */
export const keepMissingHistory = async (planId: string, rows: readonly HistoryRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const there = await readHistory(planId);
  for (const row of rows) {
    const known = there.find((other) => isSameEntry(other, row));
    if (known?.id === undefined) await keepHistoryRow(row).catch(() => undefined);
    else if (known.at < row.at) await updateHistoryRow(known.id, row).catch(() => undefined);
  }
};
