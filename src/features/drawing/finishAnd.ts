import { useDraft } from '@/state/draftStore';
import { drawFor } from '@/state/drawFor';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import { onlySelected, useScreen } from '@/state/screenStore';

type Next = 'part' | 'cut';

/** Whether the surface in hand can be finished, for a new location or for what is drawn at one. */
export const canGoOn = ({ tool, drawingFor, shapeInHand }: Screen): boolean => {
  if (drawingFor !== null && drawingFor.kind !== 'part' && drawingFor.kind !== 'cut') return false;
  if (tool === 'rectangle' || tool === 'circle') return shapeInHand !== null && shapeInHand.area > 0;
  const { draft, isInHand } = useDraft.getState();
  return tool === 'polygon' && isInHand && draft !== null && draft.corners.length > 2;
};

/** Finishes the surface in hand and goes on at once with another part of the same location, or a hole in it. */
export const finishAnd = (kind: Next): void => {
  const { drawingFor, tool } = useScreen.getState();
  const drawnAt = drawingFor?.kind === 'part' || drawingFor?.kind === 'cut' ? drawingFor : null;
  const before = openPlanNow().view.locations.get(drawnAt?.locationId ?? '');
  const isNew = drawnAt === null || drawnAt.isNew;
  const stop = useScreen.subscribe((next, last) => {
    // It could not be finished or taken as it was, and is drawn on.
    if (next.shapeInHand !== null && next.shapeInHand !== last.shapeInHand) stop();
    // Once the map has handed it over there is a location, and the pointer selects again.
    if (next.tool === last.tool) return;
    stop();
    const location = openPlanNow().view.locations.get(onlySelected(next) ?? '');
    if (next.tool !== 'select' || location === undefined || useDraft.getState().draft !== null) return;
    // What was drawn could not be taken, and somebody stopped.
    if (location === before) return;
    drawFor(location, tool, { kind, locationId: location.id, isNew });
  });
  currentMap()?.finishShape();
};
