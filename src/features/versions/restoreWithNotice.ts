import type { Plan } from '@/domain/plan';
import { restoreSnapshot } from '@/plans/snapshots';
import { notify } from '@/state/noticeStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { snapshotText } from '@/text/snapshots';
import { common } from '@/text/words';

/** Brings a kept snapshot back and says so. There is a way back only when there was a step: else it takes back another. */
export const restoreWithNotice = async (then: Plan, name: string): Promise<void> => {
  const isChanged = await restoreSnapshot(then, name);
  if (isChanged === true) notifyUndoable(snapshotText.restored(name), common.undo);
  if (isChanged === false) notify(snapshotText.sameAsNow(name));
};
