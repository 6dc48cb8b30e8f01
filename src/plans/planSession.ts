import { openPlanDocument } from '@/document/planDocument';
import { breathe } from '@/domain/breathe';
import type { Plan } from '@/domain/plan';
import { actUnseen, type Waiting } from '@/state/keptPlan';
import {
  closeDocument,
  doWaiting,
  hasWaiting,
  type NotOpened,
  onPlanChange,
  setGone,
  setPlanStatus,
  setSaved,
  showDocument,
  showKept,
  usePlanState,
  wholePlan,
} from '@/state/planStore';
import { onMapDrawn } from '@/state/screenStore';
import { onReopened, whyShut } from '@/storage/database';
import { leaveBehind } from '@/storage/leftBehind';
import { mapPatience } from '@/storage/patience';
import { followBroughtFiles, holdsFiles } from './broughtFiles';
import { heldDocuments, keepClosed, type OpenDocument, release, reopenClosed } from './closedDocuments';
import { keepHistory } from './keepHistory';
import { keepHourly } from './keepHourly';
import { keepRow } from './keepRow';
import { openDocument, storeUnderNewKey, useUnstoredPlans } from './storedPlans';

/** What shows a large plan before its document has been read. Asked for at once; without it a plan opens all the same. */
const forScreen = import('./keptPlan').catch(() => undefined);

type Session = OpenDocument & { stopKeeping: () => void };

let session: Session | undefined;
/** Counts the calls, so that a plan that was opened too late (another was asked for since) is let go. */
let latestCall = 0;

/** Plans that were open here when they went from storage: who comes back to their address can still store them. */
const gone = new Map<string, Plan>();

const letGo = (isGone = false): void => {
  const state = usePlanState.getState();
  const left = session;
  left?.stopKeeping();
  session = undefined;
  closeDocument();
  if (left === undefined) return;
  if (isGone) release(left);
  else keepClosed(left, state.status === 'open' && state.saved === 'saved');
};

/** Whether this tab holds work that the browser refuses to store. */
export const holdsRefusedWork = (): boolean => {
  const state = usePlanState.getState();
  return (
    heldDocuments().length > 0 ||
    holdsFiles() ||
    hasWaiting() ||
    useUnstoredPlans.getState().plans.length > 0 ||
    state.status === 'gone' ||
    (state.status === 'open' && state.saved === 'failed')
  );
};

/** The same of what the next opening cannot take up. */
export const holdsWhatStays = (): boolean => holdsFiles() || usePlanState.getState().status === 'gone';

/** Leaves all that is not on disk yet where the next opening of its plan finds it. False when that did not work. */
export const leaveUnwritten = (): boolean => {
  const open = session === undefined ? [] : [session];
  const all = [...heldDocuments(), ...useUnstoredPlans.getState().plans, ...open];
  const documents = new Map(all.map(({ planId, stored }) => [planId, stored]));
  return [...documents].map(([planId, { unwritten }]) => leaveBehind(planId, unwritten())).every(Boolean);
};

/** Closes the open plan. What was edited is on disk or on its way there. */
export const closePlan = (): void => {
  latestCall += 1;
  letGo();
};

/** The document of a plan that was left here, with what other tabs left behind of it since. */
const takeBack = async (planId: string): Promise<OpenDocument | undefined> => {
  const open = reopenClosed(planId);
  if (open === undefined || (await open.stored.refresh())) return open;
  release(open);
  return undefined;
};

/** The document of a stored plan, or why there is none. */
const loadDocument = async (planId: string): Promise<OpenDocument | NotOpened> => {
  try {
    const stored = await openDocument(planId);
    return stored === undefined ? 'missing' : { planId, stored, document: openPlanDocument(stored.doc) };
  } catch {
    return whyShut() ?? 'unreadable';
  }
};

/** Shows a plan as it was kept, until its document is to be read: something waits for it, or the map, which goes first, is there. */
const showAsKept = (planId: string, plan: Plan): Promise<Waiting> =>
  new Promise((resolve) => {
    const read = () => resolve(waiting);
    const waiting = showKept(planId, plan, read);
    onMapDrawn(read);
    setTimeout(read, mapPatience);
  });

/** Opens a stored plan and shows how that goes in the plan store. Never rejects. */
export const openPlan = async (planId: string): Promise<void> => {
  latestCall += 1;
  const call = latestCall;
  letGo();
  setPlanStatus('opening', planId);
  const isWanted = () => call === latestCall;
  const left = await takeBack(planId);
  const screen = await forScreen;
  const kept = left === undefined ? await screen?.readKept(planId).catch(() => undefined) : undefined;
  const waiting = kept === undefined || !isWanted() ? [] : await showAsKept(planId, kept.plan);
  if (kept !== undefined && !isWanted() && waiting.length === 0) return;
  const open = left ?? (await loadDocument(planId));
  if (!isWanted()) {
    if (typeof open !== 'object') return;
    actUnseen(open.document, waiting);
    // It may be held because it is not on disk yet.
    keepClosed(open, open.stored.unwritten() === undefined);
    return;
  }
  const lost = gone.get(planId);
  if (open === 'missing' && lost !== undefined) {
    setGone(planId, lost);
    return;
  }
  if (typeof open !== 'object') {
    setPlanStatus(open, planId);
    return;
  }
  const { stored, document } = open;
  const isSame = document.state() === kept?.state;
  if (kept !== undefined && !isSame) {
    // Another tab was just ahead: the screen begins again with what there is.
    closeDocument();
    setPlanStatus('opening', planId);
    actUnseen(document, waiting);
    await breathe();
    if (!isWanted()) return keepClosed(open, stored.unwritten() === undefined);
  }
  if (!showDocument(planId, document, isSame)) {
    release(open);
    setPlanStatus('unreadable', planId);
    return;
  }
  stored.onGone(() => {
    if (session?.stored !== stored) return;
    const plan = wholePlan();
    letGo(true);
    if (plan === undefined) {
      setPlanStatus('missing', planId);
      return;
    }
    gone.set(planId, plan);
    setGone(planId, plan);
  });
  const stops = [keepRow(), keepHistory(stored), keepHourly(), followBroughtFiles()];
  const keeping = { planId, plan: wholePlan, state: document.state, lastOnDisk: stored.lastOnDisk };
  const stopForScreen = screen?.keepForScreen(
    { ...keeping, onChange: onPlanChange },
    isSame ? kept?.last : undefined,
  );
  const stopKeeping = () => {
    for (const stop of stops) stop();
    stopForScreen?.();
  };
  session = { ...open, stopKeeping };
  // A plan that was closed may still be told of.
  stored.onSaved((saved) => {
    if (session?.stored === stored) setSaved(saved);
  });
  doWaiting();
};

/**
 * Stores a plan that is gone from storage and was still open here, again. Gives its key, when nobody went elsewhere
 * meanwhile: another one, so that no other tab takes it for what it had open.
 */
export const storeAgain = async (): Promise<string | undefined> => {
  const state = usePlanState.getState();
  if (state.status !== 'gone') return undefined;
  const { planId, plan } = state;
  setPlanStatus('opening', planId);
  const call = latestCall;
  gone.delete(planId);
  const key = await storeUnderNewKey(plan);
  return call === latestCall ? key : undefined;
};

onReopened(() => {
  const state = usePlanState.getState();
  if (state.status === 'waiting' || state.status === 'no_access') void openPlan(state.planId);
});
