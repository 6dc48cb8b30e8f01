import { newId } from '@/domain/ids';
import { addEdit, touchEdit, trimEdits } from '@/storage/editTable';
import { onPlanChange, openPlanNow } from './planStore';

/** Edits of the same name within this time, in ms, are one entry: somebody is typing. */
const typingPause = 2_000;

/** Names this tab in the history of edits. */
export const tabId = newId();

/** Writes the history of edits of the open plan. Losing an entry loses no work. */
export const keepEdits = (): (() => void) => {
  const { planId } = openPlanNow();
  let last: { name: string; at: number; key: Promise<number> } | undefined;
  void trimEdits(planId).catch(() => undefined);
  return onPlanChange(({ cause, label }) => {
    if (cause === 'elsewhere' || label === undefined) return;
    const now = Date.now();
    const at = new Date(now).toISOString();
    const name = JSON.stringify([cause, label]);
    if (last !== undefined && last.name === name && now - last.at < typingPause) {
      last.at = now;
      void last.key.then((key) => touchEdit(key, at)).catch(() => undefined);
      return;
    }
    const key = addEdit({ planId, at, tab: tabId, cause, label });
    key.catch(() => undefined);
    last = { name, at: now, key };
  });
};
