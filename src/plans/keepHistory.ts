import { newId } from '@/domain/ids';
import { labelOfNumbersMet } from '@/domain/numbersMet';
import { onPlanChange, openPlanNow } from '@/state/planStore';
import type { HistoryRow } from '@/storage/historyRow';
import { trimHistory, updateHistoryRow } from '@/storage/historyTable';
import { keepHistoryRow } from '@/storage/keptHistory';

/** Names this tab in the history of edits. */
export const tabId = newId();

/** Writes the history of edits of the open plan, an entry per step of undo. Losing an entry loses no work. */
export const keepHistory = (): (() => void) => {
  const { planId } = openPlanNow();
  let last: { row: HistoryRow; key: Promise<number> } | undefined;
  void trimHistory(planId).catch(() => undefined);
  return onPlanChange(({ cause, label, goesOn, numbersMet = [] }) => {
    const at = new Date().toISOString();
    for (const met of numbersMet) {
      const label = labelOfNumbersMet(met, openPlanNow().view.allLocations.get(met.locationId)?.name ?? '');
      keepHistoryRow({ planId, entryId: newId(), at, tab: tabId, cause: 'edit', label }).catch(
        () => undefined,
      );
    }
    if (cause === 'elsewhere' || label === undefined) return;
    if (goesOn === true && last !== undefined) {
      const { row, key } = last;
      // In place: it may still have to be written.
      Object.assign(row, { at, label });
      void key.then((id) => updateHistoryRow(id, { at, label })).catch(() => undefined);
      return;
    }
    const row: HistoryRow = { planId, entryId: newId(), at, tab: tabId, cause, label };
    const key = keepHistoryRow(row);
    key.catch(() => undefined);
    last = { row, key };
  });
};
