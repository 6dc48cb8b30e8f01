import type { Plan } from '@/domain/plan';
import { restoreSnapshot } from '@/plans/snapshots';
import { notify } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';
import { notifyUndoable } from '@/state/undoableNotice';
import { snapshotText } from '@/text/snapshots';
import { common } from '@/text/words';
import { makingSnapshot } from './keepByHand';

/** Brings a kept snapshot back and says so. There is a way back only when there was a step: else it takes back another. */
export const restoreWithNotice = async (then: Plan, name: string): Promise<void> => {
  const isChanged = await showWork(makingSnapshot, (work) => restoreSnapshot(then, name, work));
  if (isChanged === 'stopped') notify(snapshotText.notRestoredStopped);
  if (isChanged === true) notifyUndoable(snapshotText.restored(name), common.undo);
  if (isChanged === false) notify(snapshotText.sameAsNow(name));
};
