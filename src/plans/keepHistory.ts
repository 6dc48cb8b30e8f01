import { newId } from '@/domain/ids';
import { labelOfNumbersMet } from '@/domain/numbersMet';
import { onPlanChange, openPlanNow } from '@/state/planStore';
import type { HistoryRow } from '@/storage/historyRow';
import { trimHistory } from '@/storage/historyTable';
import type { StoredDocument } from '@/storage/storedDocument';

/** Names this tab in the history of edits. */
export const tabId = newId();

/** Writes the history of edits of the open plan, an entry per step of undo, each with the edit itself. */
export const keepHistory = ({ note }: StoredDocument): (() => void) => {
  const { planId } = openPlanNow();
  let last: HistoryRow | undefined;
  void trimHistory(planId).catch(() => undefined);
  return onPlanChange(({ cause, label, goesOn, numbersMet = [] }) => {
    const at = new Date().toISOString();
    const begin = (named: Pick<HistoryRow, 'cause' | 'label'>): HistoryRow => ({
      planId,
      entryId: newId(),
      at,
      tab: tabId,
      ...named,
    });
    for (const met of numbersMet) {
      const name = openPlanNow().view.allLocations.get(met.locationId)?.name ?? '';
      note(begin({ cause: 'edit', label: labelOfNumbersMet(met, name) }));
    }
    if (cause === 'elsewhere' || label === undefined) return;
    // In place: it may still have to be written.
    if (goesOn === true && last !== undefined) Object.assign(last, { at, label });
    else last = begin({ cause, label });
    note(last);
  });
};
