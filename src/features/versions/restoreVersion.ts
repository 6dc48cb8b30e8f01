import type { Plan } from '@/domain/plan';
import { notify } from '@/state/noticeStore';
import { restoreSnapshot } from '@/state/snapshots';
import { notifyUndoable } from '@/state/undoableNotice';
import { versionText } from '@/text/versions';
import { common } from '@/text/words';

/** Brings a kept version back and says so. There is a way back only when there was a step: else it takes back another. */
export const restoreVersion = async (then: Plan, name: string): Promise<void> => {
  const isChanged = await restoreSnapshot(then, name);
  if (isChanged === true) notifyUndoable(versionText.restored(name), common.undo);
  if (isChanged === false) notify(versionText.sameAsNow(name));
};
