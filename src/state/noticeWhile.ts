import { dismiss, isShown, type Notice, notify } from './noticeStore';
import { isOpen, onPlanChange, openPlanNow, usePlanState } from './planStore';

/**
 * Says something of the plan with what to do about it: gone at the change after which it is so no longer, in whatever way
 * that came, and when the plan is closed.
 */
export const notifyWhile = (
  isSo: () => boolean,
  text: string,
  action?: Notice['action'],
  lasting = false,
): void => {
  const { planId } = openPlanNow();
  const id = notify(text, { action, lasting });
  const end = () => {
    stopFollowing();
    stopWatching();
    dismiss(id);
  };
  const stopFollowing = onPlanChange(() => {
    if (!isShown(id) || !isSo()) end();
  });
  const stopWatching = usePlanState.subscribe(() => {
    if (!isOpen(planId)) end();
  });
};
