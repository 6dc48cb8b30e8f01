import { moveLocation } from '@/domain/commands/changeLocation';
import type { Geometry, Position } from '@/domain/geometry';
import { type Bounds, boxSurface } from '@/geo/bounds';
import type { Draft, MapListener, MapView, PickTool, Refusal, Sketch } from '@/map/mapContract';
import { setDraft } from '@/state/draftStore';
import { setLayerState } from '@/state/layerStore';
import { mapMoved } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { isOpen, openPlanNow, run } from '@/state/planStore';
import { selectLocation, setScreen, toggleSelected, useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { common, drawingText } from '@/text/words';
import { addToPlan } from './addToPlan';
import { estimate } from './estimate';
import { newLocation } from './newLocation';

/** What was drawn by hand, with lines, or for another purpose than a new location: fetched when it is first used. */
const onDrawnOtherwise = (sketch: Sketch): void => {
  const { planId } = openPlanNow();
  const { tool, drawingFor } = useScreen.getState();
  import('./shape/takeSketch').then(
    ({ takeSketch }) => {
      if (isOpen(planId)) takeSketch(sketch, tool, drawingFor);
    },
    () => notify(drawingText.notLoaded),
  );
};

/** Chooses what lies in a box that was dragged. */
const onBox = (box: Bounds): void => {
  const { tool, snapshot } = useScreen.getState();
  if (tool !== 'select' || snapshot !== null) return;
  import('./shape/takeSketch').then(
    ({ takeSketch }) => takeSketch(boxSurface(box), tool, { kind: 'choose' }),
    () => notify(drawingText.notLoaded),
  );
};

const followWork = (): void => {
  const { planId } = openPlanNow();
  import('./followWork').then(
    (work) => work.followWork(planId),
    () => undefined,
  );
};

/** Adds what was drawn to the plan, and opens it for its numbers. */
const onDrawn = (sketch: Sketch): void => {
  const { drawingFor, tool } = useScreen.getState();
  if (sketch.type === 'LineString' || drawingFor !== null || tool === 'freehand') {
    onDrawnOtherwise(sketch);
    return;
  }
  addToPlan(newLocation(sketch, openPlanNow().view.allLocations), drawingText.drawn);
};

/** Picking is fetched when it is first used. Who by then has gone on, to another tool or plan, is not called back. */
const onPicked = (tool: PickTool, at: Position): void => {
  const { planId } = openPlanNow();
  import('./pickLocation').then(
    ({ pickLocation }) => {
      if (isOpen(planId) && useScreen.getState().tool === tool) return pickLocation(tool, at);
    },
    () => notify(drawingText.notLoaded),
  );
};

const onRefused = (reason: Refusal): void => {
  import('./refuse').then(
    ({ refuse }) => refuse(reason),
    () => notify(drawingText.notLoaded),
  );
};

/** A drag is easily made without meaning to: it is told. The next one takes the place of this notice. */
const onReshaped = (id: string, geometry: Geometry, deed?: string): void => {
  const before = openPlanNow().view.locations.get(id);
  if (!before) return;
  const command = moveLocation(before, geometry);
  run(() => (deed === undefined ? command : { ...command, deed }));
  const { planId, view } = openPlanNow();
  if (view.locations.get(id) === before) return;
  import('@/text/history').then(
    ({ editText }) => {
      // What was done since would be undone in its place.
      const isLast = isOpen(planId) && openPlanNow().view.revision === view.revision;
      if (isLast) notifyUndoable(editText(command.label), common.undo);
    },
    () => undefined,
  );
};

/** Fetched when the first corner is set. Without it one still draws. */
const sayCorners = (draft: Draft | null): void =>
  void import('./draft/sayCorners').then(({ sayCorners: say }) => say(draft)).catch(() => undefined);

/** What the map's events mean for the plan and the screen. */
export const createMapListener = (onMoved: (view: MapView) => void): MapListener => ({
  onSelect: (id, isTogether, at) => {
    const { snapshot, offered } = useScreen.getState();
    if (snapshot !== null) return;
    // While an offer is looked at, what it speaks of is chosen, and nothing of the plan.
    if (offered !== null) {
      if (offered.some(({ location }) => location.id === id)) setScreen({ offeredId: id });
      return;
    }
    setScreen({ spot: id === null && !isTogether ? at : null });
    if (!isTogether) selectLocation(id);
    else if (id !== null) toggleSelected(id, 'map');
  },
  onShapeInHand: (shape) => {
    const { density } = openPlanNow().view.header.settings;
    // What is drawn to cut or to measure with is no room for homes.
    const isForHomes = useScreen.getState().drawingFor === null;
    setScreen({ shapeInHand: estimate(shape, isForHomes ? density : 0) });
  },
  onDraft: (draft) => {
    sayCorners(draft);
    const { drawingFor } = useScreen.getState();
    // What is drawn to choose or to measure is soon drawn again.
    const isKept = drawingFor === null || 'locationId' in drawingFor;
    if (draft === null) setDraft(null);
    else if (isKept) setDraft({ ...draft, drawingFor, planId: openPlanNow().planId });
  },
  onMenu: ({ at, corner, locationId }) => {
    const { selection, snapshot } = useScreen.getState();
    if (locationId === null || snapshot !== null) return;
    if (!selection.has(locationId)) selectLocation(locationId);
    setScreen({ mapMenu: { at, corner } });
  },
  onBox,
  onDrawn,
  onPicked,
  onReshaped,
  // What is being asked about a pick follows the tool, and stops with it.
  onCancelled: () => setScreen({ tool: 'select', shapeInHand: null }),
  onRefused,
  onMoved: (view, inView) => {
    setScreen({ inView });
    onMoved(view);
  },
  onMoving: mapMoved,
  onReady: () => {
    setScreen({ isMapReady: true });
    followWork();
  },
  onPointer: (pointer) => setScreen({ pointer }),
  onBackground: (background) => setScreen({ background }),
  onLayer: setLayerState,
  onFailed: () => setScreen({ hasNoMap: true }),
});
