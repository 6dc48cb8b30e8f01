import { mergeLocations } from '@/domain/commands/mergeLocations';
import { homesIn } from '@/domain/location';
import { mergeShapes } from '@/geo/verbs/mergeShapes';
import { notify } from '@/state/noticeStore';
import { notifyWhile } from '@/state/noticeWhile';
import { openPlanNow, runOnPlan } from '@/state/planStore';
import { selectLocation, setScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { statusNames } from '@/text/codes';
import { shapeText } from '@/text/shape';
import { common } from '@/text/words';
import { announce } from '@/ui/announce';
import { hasSurface, type SurfaceLocation, selectedNow, surfaceWithId } from './selected';

/** A gap that a hand does not see, in metres: borders that were drawn along each other. */
const noGap = 0.2;

const did = (kept: SurfaceLocation, others: readonly SurfaceLocation[]): void => {
  const whole = openPlanNow().view.allLocations.get(kept.id) ?? kept;
  const isOther = others.some(({ planningStatus }) => planningStatus !== kept.planningStatus);
  const words = [
    shapeText.merged(others.length + 1, kept.name, homesIn(whole)),
    ...(isOther ? [shapeText.otherStatus(statusNames[kept.planningStatus])] : []),
  ].join('. ');
  notifyUndoable(words, common.undo);
  announce(words);
};

/** Puts the selected locations together. `inParts`: also when they do not touch. */
export const mergeSelected = (inParts = false): void => {
  const selected = selectedNow();
  const other = selected.find((location) => !hasSurface(location));
  if (other !== undefined) {
    notify(shapeText.noSurface(other.name));
    return;
  }
  const [kept, ...others] = selected.filter(hasSurface);
  const merged = kept && mergeShapes([kept, ...others].map(({ geometry }) => geometry));
  if (kept === undefined || !merged) {
    notify(shapeText.impossible);
    return;
  }
  if (merged.gap > noGap && !inParts) {
    notifyWhile(
      () => selected.every((location) => surfaceWithId(location.id)?.geometry === location.geometry),
      shapeText.apart(merged.gap),
      {
        label: shapeText.mergeParts,
        act: () => {
          setScreen({ selection: new Set(selected.map(({ id }) => id)) });
          mergeSelected(true);
        },
      },
    );
    return;
  }
  selectLocation(kept.id);
  runOnPlan((view) => mergeLocations([kept, ...others], merged.shape, view));
  did(kept, others);
};
