import { newId } from '@/domain/ids';
import type { EditRow } from '@/storage/editRow';
import { trimEdits, updateEdit } from '@/storage/editTable';
import { keepEdit } from '@/storage/keptEdits';
import { onPlanChange, openPlanNow } from './planStore';

/** Names this tab in the history of edits. */
export const tabId = newId();

/** Writes the history of edits of the open plan, an entry per step of undo. Losing an entry loses no work. */
export const keepEdits = (): (() => void) => {
  const { planId } = openPlanNow();
  let last: { row: EditRow; key: Promise<number> } | undefined;
  void trimEdits(planId).catch(() => undefined);
  return onPlanChange(({ cause, label, goesOn }) => {
    if (cause === 'elsewhere' || label === undefined) return;
    const at = new Date().toISOString();
    if (goesOn === true && last !== undefined) {
      const { row, key } = last;
      // In place: it may still have to be written.
      Object.assign(row, { at, label });
      void key.then((id) => updateEdit(id, { at, label })).catch(() => undefined);
      return;
    }
    const row: EditRow = { planId, entryId: newId(), at, tab: tabId, cause, label };
    const key = keepEdit(row);
    key.catch(() => undefined);
    last = { row, key };
  });
};
