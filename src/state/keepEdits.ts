import { newId } from '@/domain/ids';
import { type EditRow, isSameEntry } from '@/storage/editRow';
import { touchEdit, trimEdits } from '@/storage/editTable';
import { keepEdit } from '@/storage/keptEdits';
import { onPlanChange, openPlanNow } from './planStore';

/** Names this tab in the history of edits. */
export const tabId = newId();

/** Writes the history of edits of the open plan. Losing an entry loses no work. */
export const keepEdits = (): (() => void) => {
  const { planId } = openPlanNow();
  let last: { row: EditRow; key: Promise<number> } | undefined;
  void trimEdits(planId).catch(() => undefined);
  return onPlanChange(({ cause, label }) => {
    if (cause === 'elsewhere' || label === undefined) return;
    const row: EditRow = { planId, at: new Date().toISOString(), tab: tabId, cause, label };
    if (last !== undefined && isSameEntry(last.row, row)) {
      // In place: it may still have to be written.
      last.row.at = row.at;
      void last.key.then((key) => touchEdit(key, row.at)).catch(() => undefined);
      return;
    }
    const key = keepEdit(row);
    key.catch(() => undefined);
    last = { row, key };
  });
};
