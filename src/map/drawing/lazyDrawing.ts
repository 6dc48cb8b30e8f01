import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry } from '@/domain/geometry';
import { isEditable } from '@/geo/isEditable';
import type { Draft, MapTool } from '../mapContract';
import type { Palette } from '../style/palette';
import type { Drawing, DrawingListener } from './drawingContract';
import { hasRoomForHandles } from './hasRoomForHandles';
import { isSameGeometry } from './isSameGeometry';
import { createMoveGrip } from './moveGrip';
import type { Neighbours } from './snap';
import { nearestCorner, type Pixel } from './snapTarget';

/** Further out a point would move by hundreds of metres at a touch. */
const reshapeFromZoom = 13;

/** What the map wants of drawing. It is remembered, and done once Terra Draw has been fetched. */
export type LazyDrawing = ReturnType<typeof createLazyDrawing>;

export const createLazyDrawing = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  firstPalette: Palette,
  neighbours: Neighbours,
  moveLabel: string,
  listener: DrawingListener & { onUnavailable: () => void },
) => {
  let drawing: Drawing | null = null;
  let snap: { destroy: () => void } | null = null;
  let loading: Promise<void> | null = null;
  let isDestroyed = false;
  let palette = firstPalette;
  let tool: MapTool = 'select';
  let wanted: Geometry | null = null;
  /** What the copy in hand looks like now: an echo of its own reshaping must not replace it. */
  let inHand: Geometry | null = null;
  /** To be taken up once Terra Draw is there. */
  let waitingDraft: Draft | null = null;
  /** Of the donut at the centre of the copy, in px. */
  let radius = 0;

  const reshaped = (shape: Geometry) => {
    inHand = shape;
    wanted = shape;
    listener.onReshaped(shape);
  };
  const grip = createMoveGrip(map, moveLabel, {
    // Its corners go along, and the map hears of it from them.
    onMoving: (shape) => drawing?.follow(shape),
    onMoved: reshaped,
  });

  const putCopy = () => {
    const isInReach = tool === 'select' && map.getZoom() >= reshapeFromZoom;
    const canBeTaken =
      isInReach && wanted && isEditable(wanted) && hasRoomForHandles(wanted, (at) => map.project(at));
    const geometry = canBeTaken ? wanted : null;
    if (drawing) grip.hold(geometry, radius);
    if (isSameGeometry(geometry, inHand)) return;
    inHand = geometry;
    drawing?.edit(geometry);
  };

  const start = async () => {
    const [{ createDrawing }, { createSnap }] = await Promise.all([import('./drawing'), import('./snap')]);
    await new Promise<void>((resolve) => afterStyle(resolve));
    if (isDestroyed) return;
    const snapping = createSnap(map, neighbours);
    snap = snapping;
    drawing = createDrawing(
      map,
      palette,
      (event) => snapping.at({ x: event.containerX, y: event.containerY }),
      {
        ...listener,
        onMoving: (shape) => {
          grip.hold(shape, radius);
          listener.onMoving(shape);
        },
        onReshaped: reshaped,
      },
    );
    if (tool !== 'select') drawing.setTool(tool);
    if (waitingDraft?.tool === tool) drawing.resume(waitingDraft);
    waitingDraft = null;
    inHand = null;
    putCopy();
  };

  /** Fetches Terra Draw. Without it the map still shows and selects. */
  const load = (): Promise<void> => {
    loading ??= start().catch(() => {
      loading = null;
      if (tool !== 'select' && !isDestroyed) listener.onUnavailable();
    });
    return loading;
  };

  // Not in the middle of a drag: the wheel zooms with a corner in hand too.
  map.on('zoomend', () => (drawing ? drawing.onceReleased(putCopy) : putCopy()));

  return {
    prefetch: () => void load(),
    tool: () => tool,
    setTool: (next: MapTool) => {
      if (next === tool) return;
      tool = next;
      inHand = null;
      drawing?.setTool(next);
      if (next === 'select') putCopy();
      else {
        grip.hold(null, 0);
        void load();
      }
    },
    /** `ofDonut`: the radius of the donut at its centre, in px. */
    edit: (geometry: Geometry | null, ofDonut: number) => {
      radius = ofDonut;
      // What comes back from a reshaping stays in hand, however small it became.
      const isEcho = inHand !== null && isSameGeometry(geometry, inHand);
      wanted = geometry;
      if (geometry) void load();
      if (!isEcho) putCopy();
    },
    finish: () => drawing?.finish() ?? false,
    drop: () => drawing?.drop() ?? false,
    undoCorner: () => drawing?.undoCorner() ?? false,
    redoCorner: () => drawing?.redoCorner() ?? false,
    resume: (draft: Draft) => {
      if (drawing) drawing.resume(draft);
      else waitingDraft = draft;
    },
    removeCorner: (near: Pixel, within: number) => drawing?.removeCorner(near, within) ?? false,
    /** The corner of the shape that can be reshaped within so many pixels. */
    cornerAt: (near: Pixel, within: number) =>
      inHand === null ? undefined : nearestCorner([inHand], near, (corner) => map.project(corner), within),
    restyle: (next: Palette) => {
      palette = next;
      drawing?.restyle(next);
    },
    destroy: () => {
      isDestroyed = true;
      grip.destroy();
      drawing?.destroy();
      snap?.destroy();
      drawing = null;
    },
  };
};
