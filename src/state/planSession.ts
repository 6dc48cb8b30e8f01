import { openPlanDocument } from '@/document/planDocument';
import type { StoredDocument } from '@/storage/storedDocument';
import { keepEdits } from './keepEdits';
import { keepRow } from './keepRow';
import { closeDocument, setPlanStatus, setSaved, showDocument } from './planStore';
import { keepHourly } from './snapshots';
import { openDocument } from './storedPlans';

type Session = { stored: StoredDocument; stopKeeping: () => void };

let session: Session | undefined;
/** Counts the calls, so that a plan that was opened too late (another was asked for since) is let go. */
let latestCall = 0;

const letGo = (): void => {
  session?.stopKeeping();
  session?.stored.release();
  session = undefined;
  closeDocument();
};

/** Closes the open plan. What was edited is on disk or on its way there. */
export const closePlan = (): void => {
  latestCall += 1;
  letGo();
};

/** Opens a stored plan and shows how that goes in the plan store. Never rejects. */
export const openPlan = async (planId: string): Promise<void> => {
  latestCall += 1;
  const call = latestCall;
  letGo();
  setPlanStatus('opening', planId);
  const stored = await openDocument(planId).catch(() => 'unreadable' as const);
  if (call !== latestCall) {
    if (typeof stored === 'object') stored.release();
    return;
  }
  if (stored === undefined || stored === 'unreadable') {
    setPlanStatus(stored ?? 'missing', planId);
    return;
  }
  if (!showDocument(planId, openPlanDocument(stored.doc))) {
    stored.release();
    setPlanStatus('unreadable', planId);
    return;
  }
  stored.onSaved(setSaved);
  stored.onGone(() => {
    letGo();
    setPlanStatus('missing', planId);
  });
  const stops = [keepRow(), keepEdits(), keepHourly()];
  const stopKeeping = () => {
    for (const stop of stops) stop();
  };
  session = { stored, stopKeeping };
};
