import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import { breathe } from '@/domain/breathe';
import type { Plan } from '@/domain/plan';
import { actUnseen, dropWaiting, hasWaiting, type Waiting } from '@/state/keptPlan';
import {
  closeDocument,
  doWaiting,
  type NotOpened,
  onPlanChange,
  setGone,
  setPlanStatus,
  setSaved,
  showDocument,
  showKept,
  usePlanState,
} from '@/state/planStore';
import { onMapDrawn } from '@/state/screenStore';
import { finishStep } from '@/state/steps';
import { planOnScreen, wholePlan } from '@/state/wholePlan';
import { onReopened, whyShut } from '@/storage/database';
import { mapPatience } from '@/storage/patience';
import { leaveAllBehind, onAnyStanding, openDocuments, type StoredDocument } from '@/storage/storedDocument';
import { followBroughtFiles, holdsFiles } from './broughtFiles';
import { useHeldPlans } from './heldPlans';
import { keepHistory, noteEdits } from './keepHistory';
import { keepHourly } from './keepHourly';
import { keepRow } from './keepRow';
import { listDocument } from './listPlan';
import { openDocument } from './openDocument';

/** What shows a large plan before its document has been read. Asked for at once; without it a plan opens all the same. */
const forScreen = import('./keptPlan').catch(() => undefined);

/** A document that is or was on screen, with its steps of undo. */
type Opened = { planId: string; stored: StoredDocument; document: PlanDocument };

let session: (Opened & { stopKeeping: () => void }) | undefined;
/** The plan that was left last: who comes back to it can still undo. */
let latest: Opened | undefined;
/** Counts the calls, so that a plan that was opened too late (another was asked for since) is let go. */
let latestCall = 0;

/** Lets a document go, with its steps of undo. What is not on disk of it goes on trying. */
const release = ({ stored, document }: Opened): void => {
  document.close();
  stored.release();
};

const keepClosed = (open: Opened): void => {
  if (latest !== undefined) release(latest);
  latest = open;
};

const letGo = (isGone = false): void => {
  const left = session;
  finishStep();
  left?.stopKeeping();
  session = undefined;
  closeDocument();
  if (left !== undefined) (isGone ? release : keepClosed)(left);
};

/** Whether this tab holds work that the browser refuses to store. */
export const holdsRefusedWork = (): boolean => holdsWhatStays() || useHeldPlans.getState().plans.length > 0;

/** The same of what the next opening cannot take up. */
export const holdsWhatStays = (): boolean =>
  holdsFiles() || hasWaiting() || usePlanState.getState().status === 'gone';

/** Leaves all that is not on disk yet where the next opening of its plan finds it. False when that did not work. */
export const leaveUnwritten = leaveAllBehind;

/** Closes the open plan. What was edited is on disk or on its way there. */
export const closePlan = (): void => {
  latestCall += 1;
  letGo();
};

/**
 * The document of the plan that was left last, with what other tabs did since. One that a newer version works on elsewhere
 * is not up to date here.
 */
const takeBack = async (planId: string): Promise<Opened | undefined> => {
  if (latest?.planId !== planId) return undefined;
  const open = latest;
  latest = undefined;
  const isStale = whyShut() === 'newer' && open.stored.saved() === 'saved';
  if (!isStale && (await open.stored.refresh())) return open;
  release(open);
  return undefined;
};

/** The document of a stored plan, or why there is none. */
const loadDocument = async (planId: string): Promise<Opened | NotOpened> => {
  try {
    const stored = await openDocument(planId);
    return stored === undefined ? 'missing' : { planId, stored, document: openPlanDocument(stored.doc) };
  } catch {
    return whyShut() ?? 'unreadable';
  }
};

/**
 * Shows a plan as it was kept, until its document is to be read: something waits for it, the map, which goes first, is
 * there, or the plan is left.
 */
const showAsKept = (planId: string, plan: Plan): Promise<Waiting> =>
  new Promise((resolve) => {
    let stop = (): void => undefined;
    const read = () => {
      clearTimeout(timer);
      stop();
      resolve(waiting);
    };
    const waiting = showKept(planId, plan, read);
    const timer = setTimeout(read, mapPatience);
    stop = onMapDrawn(read);
  });

/** Does what waited for a plan that was left. */
const doUnseen = (open: Opened, waiting: Waiting): void => {
  const { planId, stored, document } = open;
  if (waiting.length > 0) {
    actUnseen(
      document,
      waiting,
      noteEdits(planId, stored.note, () => undefined),
    );
    // Only the row in the list: it is right again when the plan is opened.
    void listDocument(planId, stored.doc).catch(() => undefined);
  }
  keepClosed(open);
};

/** Opens a stored plan and shows how that goes in the plan store. Never rejects. */
export const openPlan = async (planId: string): Promise<void> => {
  latestCall += 1;
  const call = latestCall;
  letGo();
  setPlanStatus('opening', planId);
  const isWanted = () => call === latestCall;
  const left = await takeBack(planId);
  const screen = await forScreen;
  // What is in this tab may be newer than what is on disk.
  const isHere = left !== undefined || openDocuments().some((open) => open.planId === planId);
  const kept = isHere ? undefined : await screen?.readKept(planId).catch(() => undefined);
  const waiting = kept === undefined || !isWanted() ? [] : await showAsKept(planId, kept.plan);
  if (kept !== undefined && !isWanted() && waiting.length === 0) return;
  const open = left ?? (await loadDocument(planId));
  if (typeof open !== 'object') dropWaiting(waiting);
  if (!isWanted()) return typeof open === 'object' ? doUnseen(open, waiting) : undefined;
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
    await breathe();
    if (!isWanted()) return doUnseen(open, waiting);
  }
  if (!showDocument(planId, document, isSame)) {
    dropWaiting(waiting);
    release(open);
    setPlanStatus('unreadable', planId);
    return;
  }
  const stops = [keepRow(), keepHistory(stored), keepHourly(), followBroughtFiles()];
  const keeping = { planId, plan: planOnScreen, state: document.state, lastOnDisk: stored.lastOnDisk };
  const stopForScreen = screen?.keepForScreen(
    { ...keeping, onChange: onPlanChange },
    isSame ? kept?.last : undefined,
  );
  const stopKeeping = () => {
    for (const stop of stops) stop();
    stopForScreen?.();
  };
  session = { ...open, stopKeeping };
  setSaved(stored.saved());
  doWaiting(waiting);
};

onAnyStanding(({ planId, doc, standing }) => {
  const isGone = standing === 'missing' || standing === 'deleted';
  if (isGone && latest?.stored.doc === doc) {
    release(latest);
    latest = undefined;
  }
  if (session?.stored.doc !== doc) return;
  if (!isGone) return setSaved(standing);
  const plan = wholePlan();
  letGo(true);
  if (plan === undefined) setPlanStatus('missing', planId);
  else setGone(planId, plan);
});

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
  const { storeUnderNewKey } = await import('./storedPlans');
  const key = await storeUnderNewKey(plan);
  return call === latestCall ? key : undefined;
};

onReopened(() => {
  const state = usePlanState.getState();
  if (state.status === 'waiting' || state.status === 'full' || state.status === 'no_access')
    void openPlan(state.planId);
});
