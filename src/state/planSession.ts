import { create } from 'zustand';
import { openPlanDocument } from '@/document/planDocument';
import { readPlan } from '@/document/readRecords';
import { onReopened, whyShut } from '@/storage/database';
import { leaveBehind } from '@/storage/leftBehind';
import { updatePlanRow } from '@/storage/planTable';
import type { StoredDocument } from '@/storage/storedDocument';
import { followBroughtFiles, holdsFiles } from './broughtFiles';
import { keepEdits } from './keepEdits';
import { keepHourly } from './keepHourly';
import { keepRow, noteChanged } from './keepRow';
import {
  closeDocument,
  setGone,
  setPlanStatus,
  setSaved,
  showDocument,
  usePlanState,
  wholePlan,
} from './planStore';
import { type HeldPlan, openDocument, storeOrHold, useUnstoredPlans } from './storedPlans';
import { listedFieldsOf } from './summary';

type Session = { planId: string; stored: StoredDocument; stopKeeping: () => void };

let session: Session | undefined;
/** Counts the calls, so that a plan that was opened too late (another was asked for since) is let go. */
let latestCall = 0;

/** Documents that were not yet on disk when their plan was left: they stay, and go on trying. */
const held = new Map<string, StoredDocument>();

/** The plans among them that the browser refuses to write: the first screen says so. */
export const useRefusedPlans = create<{ plans: readonly HeldPlan[] }>(() => ({ plans: [] }));

const showRefused = (planId: string, stored?: StoredDocument): void =>
  useRefusedPlans.setState(({ plans }) => {
    const others = plans.filter((plan) => plan.planId !== planId);
    return { plans: stored === undefined ? others : [...others, { planId, stored }] };
  });

/** Brings the list of plans up to date: its row could not be written either. */
const listHeld = async (planId: string, { doc }: StoredDocument): Promise<void> => {
  const plan = readPlan(doc);
  if (plan === undefined) return;
  await updatePlanRow(planId, listedFieldsOf(plan));
  await noteChanged(planId, { first: plan.updatedAt, last: plan.updatedAt });
};

const hold = (planId: string, stored: StoredDocument): void => {
  const drop = () => {
    if (held.get(planId) !== stored) return;
    held.delete(planId);
    showRefused(planId);
    stored.release();
  };
  held.set(planId, stored);
  stored.onGone(drop);
  stored.onSaved((saved) => {
    if (saved === 'saved') {
      void listHeld(planId, stored).catch(() => undefined);
      drop();
    }
    if (saved === 'failed') showRefused(planId, stored);
  });
};

const letGo = (isGone = false): void => {
  const state = usePlanState.getState();
  session?.stopKeeping();
  if (session !== undefined && !isGone && state.status === 'open' && state.saved !== 'saved') {
    hold(state.planId, session.stored);
  } else session?.stored.release();
  session = undefined;
  closeDocument();
};

/** Whether this tab holds work that the browser refuses to store. */
export const holdsRefusedWork = (): boolean => {
  const state = usePlanState.getState();
  return (
    held.size > 0 ||
    holdsFiles() ||
    useUnstoredPlans.getState().plans.length > 0 ||
    state.status === 'gone' ||
    (state.status === 'open' && state.saved === 'failed')
  );
};

/** Leaves all that is not on disk yet where the next opening of its plan finds it. False when that did not work. */
export const leaveUnwritten = (): boolean => {
  const documents = new Map(held);
  for (const { planId, stored } of useUnstoredPlans.getState().plans) documents.set(planId, stored);
  if (session !== undefined) documents.set(session.planId, session.stored);
  return [...documents].map(([planId, { unwritten }]) => leaveBehind(planId, unwritten())).every(Boolean);
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
  const kept = held.get(planId);
  held.delete(planId);
  showRefused(planId);
  const stored = kept ?? (await openDocument(planId).catch(() => whyShut() ?? 'unreadable'));
  if (call !== latestCall) {
    if (typeof stored === 'object') stored.release();
    return;
  }
  if (typeof stored !== 'object') {
    setPlanStatus(stored ?? 'missing', planId);
    return;
  }
  if (!showDocument(planId, openPlanDocument(stored.doc))) {
    stored.release();
    setPlanStatus('unreadable', planId);
    return;
  }
  stored.onGone(() => {
    if (session?.stored !== stored) return;
    const plan = wholePlan();
    letGo(true);
    if (plan === undefined) setPlanStatus('missing', planId);
    else setGone(planId, plan);
  });
  const stops = [keepRow(), keepEdits(), keepHourly(), followBroughtFiles()];
  const stopKeeping = () => {
    for (const stop of stops) stop();
  };
  session = { planId, stored, stopKeeping };
  // A plan that was closed may still be told of.
  stored.onSaved((saved) => {
    if (session?.stored === stored) setSaved(saved);
  });
};

/** Stores a plan that is gone from storage and was still open here, again. Gives its key. */
export const storeAgain = async (): Promise<string | undefined> => {
  const state = usePlanState.getState();
  if (state.status !== 'gone') return undefined;
  const key = await storeOrHold(state.plan);
  if (key === state.planId) await openPlan(key);
  return key;
};

onReopened(() => {
  const state = usePlanState.getState();
  if (state.status === 'waiting' || state.status === 'no_access') void openPlan(state.planId);
});
