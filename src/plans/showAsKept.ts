import type { PlanDocument } from '@/document/planDocument';
import { actUnseen, type KeptPlan } from '@/state/keptPlan';
import { openPlanNow, showKept } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { followKept, type Kept, readKept } from './keptPlan';

/** A large plan that is on screen before its document has come. */
type Shown = {
  kept: Kept;
  /** Whether anything waits for its document. */
  isAsked: () => boolean;
  /** Does that when the plan has been left meanwhile. */
  actUnseen: (document: PlanDocument) => void;
};

/** Below this a document is read before anybody sees it. */
const manyLocations = 500;

/** How long the map may take, in ms, until the document is read all the same. */
const mostWait = 5_000;

/** How long after the map has come, in ms: its first picture, and whoever moves it at once, goes first. */
const pause = 300;

const mapDrawn = (): Promise<void> =>
  new Promise((resolve) => {
    const look = ({ isMapReady, hasNoMap } = useScreen.getState()) => {
      if (!isMapReady && !hasNoMap) return;
      stop();
      setTimeout(resolve, pause);
    };
    const stop = useScreen.subscribe(look);
    setTimeout(resolve, mostWait);
    look();
  });

/**
 * Shows a large plan as it was kept for the screen, and resolves when its document is wanted: somebody does more than
 * look, or the map has been drawn. Undefined when nothing was kept, or `isWanted` says that another plan is asked for.
 */
export const showAsKept = async (planId: string, isWanted: () => boolean): Promise<Shown | undefined> => {
  const kept = await readKept(planId).catch(() => undefined);
  if (kept === undefined || !isWanted()) return undefined;
  let screen: KeptPlan | undefined;
  const asked = new Promise<void>((resolve) => {
    screen = showKept(planId, kept.plan, resolve);
  });
  await Promise.race([asked, mapDrawn()]);
  return {
    kept,
    isAsked: () => screen !== undefined && screen.waiting.length > 0,
    actUnseen: (document) => {
      if (screen !== undefined) actUnseen(screen, document);
    },
  };
};

/** Keeps the open plan for its next opening, when it is large. Returns the function that stops it. */
export const keepForScreen = (state: () => string, kept: Kept | undefined): (() => void) => {
  const { planId, view, losses } = openPlanNow();
  // What could not be read has to be said at each opening.
  if (view.allLocations.size < manyLocations || losses.length > 0) return () => undefined;
  return followKept(planId, state, kept);
};
