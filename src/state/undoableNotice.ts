import { notifyWhile } from './noticeWhile';
import { undo } from './steps';

/** Says what was just done, with a way back; gone at the next change, which undo would take back instead. */
export const notifyUndoable = (text: string, undoLabel: string): void =>
  notifyWhile(() => false, text, { label: undoLabel, act: () => void undo(undoLabel) });
