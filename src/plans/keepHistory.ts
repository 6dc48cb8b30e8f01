import type { Change } from '@/domain/change';
import { newId } from '@/domain/ids';
import { labelOfNumbersMet } from '@/domain/numbersMet';
import { onPlanChange, openPlanNow } from '@/state/planStore';
import type { HistoryRow } from '@/storage/historyRow';
import { trimHistory } from '@/storage/historyTable';
import type { StoredDocument } from '@/storage/storedDocument';

/** Names this tab in the history of edits. */
export const tabId = newId();

/** Notes the edits of a plan, an entry per step of undo, each with the edit itself. `nameOf` a location. */
export const noteEdits = (
  planId: string,
  note: StoredDocument['note'],
  nameOf: (id: string) => string | undefined,
): ((change: Change) => void) => {
  let last: HistoryRow | undefined;
  return ({ cause, label, goesOn, numbersMet = [] }) => {
    const at = new Date().toISOString();
    const begin = (named: Pick<HistoryRow, 'cause' | 'label'>): HistoryRow => ({
      planId,
      entryId: newId(),
      at,
      tab: tabId,
      ...named,
    });
    for (const met of numbersMet) {
      note(begin({ cause: 'edit', label: labelOfNumbersMet(met, nameOf(met.locationId) ?? '') }));
    }
    if (cause === 'elsewhere' || label === undefined) return;
    // In place: it may still have to be written.
    if (goesOn === true && last !== undefined) Object.assign(last, { at, label });
    else last = begin({ cause, label });
    note(last);
  };
};

/** Writes the history of edits of the open plan. */
export const keepHistory = ({ note }: StoredDocument): (() => void) => {
  const { planId } = openPlanNow();
  void trimHistory(planId).catch(() => undefined);
  return onPlanChange(noteEdits(planId, note, (id) => openPlanNow().view.allLocations.get(id)?.name));
};
