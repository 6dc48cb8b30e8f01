import { type EditRow, isSameEntry } from './editRow';
import { readEdits, updateEdit } from './editTable';
import { keepEdit } from './keptEdits';

/** Adds the entries that are not in the history of a plan yet, and brings those that are up to date. */
export const keepMissingEdits = async (planId: string, rows: readonly EditRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const there = await readEdits(planId);
  for (const row of rows) {
    const known = there.find((other) => isSameEntry(other, row));
    if (known?.id === undefined) await keepEdit(row).catch(() => undefined);
    else if (known.at < row.at) await updateEdit(known.id, row).catch(() => undefined);
  }
};
