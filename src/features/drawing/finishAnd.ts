import { type KeptDraft, useDraft } from '@/state/draftStore';
import { drawFor } from '@/state/drawFor';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import type { DrawingPurpose } from '@/state/screen';
import { onlySelected, useScreen } from '@/state/screenStore';

type Next = 'part' | 'cut';

/** Whether the surface in hand can be finished, for a new location or for what is drawn at one. */
export const canGoOn = (draft: KeptDraft | null, drawingFor: DrawingPurpose | null): boolean =>
  draft?.tool === 'polygon' &&
  draft.corners.length > 2 &&
  (drawingFor === null || drawingFor.kind === 'part' || drawingFor.kind === 'cut');

/** Finishes the surface in hand and goes on at once with another part of the same location, or a hole in it. */
export const finishAnd = (kind: Next): void => {
  const { drawingFor } = useScreen.getState();
  const drawnAt = drawingFor !== null && 'locationId' in drawingFor ? drawingFor.locationId : null;
  const before = openPlanNow().view.locations.get(drawnAt ?? '');
  const isNew = drawnAt === null || (drawingFor !== null && 'isNew' in drawingFor && drawingFor.isNew);
  const stop = () => {
    stopScreen();
    stopDraft();
  };
  // It could not be finished as it was, and another corner was set.
  const stopDraft = useDraft.subscribe(({ draft }) => draft !== null && stop());
  // Once the map has handed it over there is a location, and the pointer selects again.
  const stopScreen = useScreen.subscribe((next, { tool }) => {
    if (next.tool === tool) return;
    stop();
    const location = openPlanNow().view.locations.get(onlySelected(next) ?? '');
    if (next.tool !== 'select' || location === undefined || useDraft.getState().draft !== null) return;
    // What was drawn could not be taken, and somebody stopped.
    if (location === before) return;
    drawFor(location, 'polygon', { kind, locationId: location.id, isNew });
  });
  currentMap()?.finishShape();
};
