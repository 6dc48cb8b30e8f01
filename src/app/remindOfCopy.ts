import { isCopyDue } from '@/plans/isCopyDue';
import { readPlanRow } from '@/plans/planList';
import { isNearlyFull, readStorageSpace } from '@/plans/storageUse';
import { notify } from '@/state/noticeStore';
import { isOpen } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { homeText } from '@/text/home';
import { transferText } from '@/text/transfer';
import { backUp } from './operations/files';

/**
 * Says that the storage is nearly full, or that there is a day of work in the open plan that is in no file, with the button that makes one. False when there
 * is nothing to say, or when a big screen is no place for it.
 */
export const remindOfCopy = async (planId: string): Promise<boolean> => {
  const row = await readPlanRow(planId);
  const space = await readStorageSpace().catch(() => undefined);
  const isFull = space !== undefined && isNearlyFull(space);
  if (row === undefined || !(isFull || isCopyDue(row, new Date()))) return false;
  if (!isOpen(planId) || useScreen.getState().isPresenting) return false;
  const makeCopy = () => {
    if (isOpen(planId)) backUp.run();
  };
  notify(isFull ? homeText.nearlyFull : transferText.copyDue, {
    action: { label: transferText.makeCopy, act: makeCopy },
    lasting: isFull,
  });
  return true;
};
