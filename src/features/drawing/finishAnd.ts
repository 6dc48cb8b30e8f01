import { dequal } from 'dequal';
import { create } from 'zustand';
import type { MapTool } from '@/map/mapContract';
import { useDraft } from '@/state/draftStore';
import { drawFor } from '@/state/drawFor';
import { currentMap } from '@/state/mapHandle';
import { isOpen, openPlanNow } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import { onlySelected, useScreen } from '@/state/screenStore';

type Next = 'part' | 'cut';

/** Surfaces that are there at the last press: what comes after them is chosen before it. */
const inOneGo: readonly MapTool[] = ['rectangle', 'circle', 'freehand'];

/** Whether what is drawn is a new location, a part of one, or a hole in it. */
const isSurface = ({ drawingFor }: Screen): boolean =>
  drawingFor === null || drawingFor.kind === 'part' || drawingFor.kind === 'cut';

/** Whether the surface in hand can be finished, for a new location or for what is drawn at one. */
export const canGoOn = (screen: Screen): boolean => {
  const { tool, shapeInHand } = screen;
  if (!isSurface(screen)) return false;
  if (tool === 'rectangle' || tool === 'circle') return shapeInHand !== null && shapeInHand.area > 0;
  const { draft, isInHand } = useDraft.getState();
  return tool === 'polygon' && isInHand && draft !== null && draft.corners.length > 2;
};

/** Once the map has handed over what is in hand, goes on with another part of the same location, or a hole in it. */
const goOnAfter = (kind: Next, onEnd: () => void): (() => void) => {
  const now = useScreen.getState();
  const { drawingFor, tool } = now;
  const drawnAt = drawingFor?.kind === 'part' || drawingFor?.kind === 'cut' ? drawingFor : null;
  const { planId, view } = openPlanNow();
  const before = view.locations.get(drawnAt?.locationId ?? onlySelected(now) ?? '');
  const isNew = drawnAt === null || drawnAt.isNew;
  const stop = useScreen.subscribe((next, last) => {
    // Once there is a location the pointer selects again.
    if (next.tool === last.tool) return;
    stop();
    onEnd();
    // Left for another plan.
    if (!isOpen(planId)) return;
    const location = openPlanNow().view.locations.get(onlySelected(next) ?? '');
    if (next.tool !== 'select' || location === undefined) return;
    const isAsBefore = location.id === before?.id && dequal(location.geometry, before.geometry);
    // What was drawn could not be taken, and somebody stopped.
    if (isAsBefore || (tool === 'polygon' && useDraft.getState().draft !== null)) return;
    drawFor(location, tool, { kind, locationId: location.id, isNew });
  });
  return stop;
};

/** Finishes the surface in hand and goes on at once. */
export const finishAnd = (kind: Next): void => {
  dropNext();
  const stop = goOnAfter(kind, () => unwatch());
  const unwatch = useScreen.subscribe((next, last) => {
    // It could not be finished or taken as it was, and is drawn on.
    if (next.shapeInHand === null || next.shapeInHand === last.shapeInHand) return;
    stop();
    unwatch();
  });
  currentMap()?.finishShape();
};

/** What comes after the surface that is being drawn. */
export const useNext = create<{ kind: Next | null }>()(() => ({ kind: null }));
let stopNext: () => void = () => undefined;

const dropNext = (): void => {
  stopNext();
  useNext.setState({ kind: null });
};

/** With these tools what comes next is chosen while one draws. */
export const canChooseNext = (screen: Screen): boolean => isSurface(screen) && inOneGo.includes(screen.tool);

/** Chooses it, or takes that back. */
export const chooseNext = (kind: Next): void => {
  const isChosen = useNext.getState().kind === kind;
  dropNext();
  if (isChosen) return;
  stopNext = goOnAfter(kind, dropNext);
  useNext.setState({ kind });
};
