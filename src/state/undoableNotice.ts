import { dismiss, notify } from './noticeStore';
import { isOpen, onPlanChange, openPlanNow, usePlanState } from './planStore';
import { undo } from './steps';

/**
 * Says what was just done, with a way back; gone at the next change, which undo would take back instead, and when the
 * plan is closed.
 */
export const notifyUndoable = (text: string, undoLabel: string): void => {
  const { planId } = openPlanNow();
  const id = notify(text, { action: { label: undoLabel, act: () => void undo(undoLabel) } });
  const end = () => {
    stopFollowing();
    stopWatching();
    dismiss(id);
  };
  const stopFollowing = onPlanChange(end);
  const stopWatching = usePlanState.subscribe(() => {
    if (!isOpen(planId)) end();
  });
};
