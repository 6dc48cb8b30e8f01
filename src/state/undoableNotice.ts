import { dismiss, notify } from './noticeStore';
import { onPlanChange, undo } from './planStore';

/** Says what was just done, with a way back; gone at the next change, which undo would take back instead. */
export const notifyUndoable = (text: string, undoLabel: string): void => {
  const id = notify(text, { action: { label: undoLabel, act: () => void undo() } });
  const stop = onPlanChange(() => {
    stop();
    dismiss(id);
  });
};
