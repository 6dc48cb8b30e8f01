import { geometriesOf } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { uncross } from '@/geo/verbs/uncross';
import { useDraft } from '@/state/draftStore';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { sketchText } from '@/text/draft';
import { announce } from '@/ui/announce';
import type { SketchProblem } from './sketchProblem';

const backToPlan = (): void => {
  const { outline } = useScreen.getState();
  const bounds = boundsOf(outline === null ? geometriesOf(openPlanNow().view.locations.values()) : [outline]);
  currentMap()?.dropShape();
  setScreen({ shapeInHand: null });
  if (bounds !== null) currentMap()?.goToBounds(bounds);
};

const setStraight = (): void => {
  const { draft } = useDraft.getState();
  const corners = draft && uncross(draft.corners);
  if (!draft || !corners) {
    notify(sketchText.notMended);
    return;
  }
  currentMap()?.resume({ tool: draft.tool, corners });
  announce(sketchText.mended);
};

/** Puts right, in one press, what is wrong with the drawing in hand. */
export const mendSketch = (problem: SketchProblem): void => {
  if (problem === 'crosses') setStraight();
  else if (problem === 'no_surface') currentMap()?.undoCorner();
  else backToPlan();
  currentMap()?.focus();
};
