import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry } from '@/domain/geometry';
import { isEditable } from '@/geo/isEditable';
import type { Hand } from '../handContract';
import type { Draft, MapTool } from '../mapContract';
import type { Palette } from '../style/palette';
import type { DrawingListener } from './drawingContract';
import { hasRoomForHandles } from './hasRoomForHandles';
import { isSameGeometry } from './isSameGeometry';
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
  let hand: ReturnType<typeof import('./hand')['createHand']> | null = null;
  let loading: Promise<void> | null = null;
  let isDestroyed = false;
  let palette = firstPalette;
  let tool: MapTool = 'select';
  let wanted: Geometry | null = null;
  /** Of which location that is. */
  let wantedOf: string | null = null;
  /** What the copy in hand looks like now, null without one: an echo of its own reshaping must not replace it. */
  let inHand: Geometry | null = null;
  /** To be taken up once Terra Draw is there. */
  let waitingDraft: Draft | null = null;
  /** Of the donut at the centre of the copy, in px. */
  let radius = 0;

  const putCopy = () => {
    const isInReach = tool === 'select' && map.getZoom() >= reshapeFromZoom;
    const canBeTaken =
      isInReach && wanted && isEditable(wanted) && hasRoomForHandles(wanted, (at) => map.project(at));
    const geometry = canBeTaken ? wanted : null;
    hand?.holdGrip(geometry, radius);
    hand?.holdCorners(isInReach ? wanted : null, wantedOf);
    if (isSameGeometry(geometry, inHand)) return;
    inHand = geometry;
    hand?.drawing.edit(geometry);
  };

  const start = async () => {
    const { createHand } = await import('./hand');
    await new Promise<void>((resolve) => afterStyle(resolve));
    if (isDestroyed) return;
    hand = createHand(map, palette, neighbours, moveLabel, () => tool, {
      ...listener,
      onReshaped: (shape, run) => {
        // With keys a shape is reshaped too while there is no room for a copy of it.
        inHand = inHand && isEditable(shape) ? shape : null;
        wanted = shape;
        listener.onReshaped(shape, run);
      },
    });
    if (tool !== 'select') hand.setTool(tool);
    if (waitingDraft?.tool === tool) hand.drawing.resume(waitingDraft);
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
  map.on('zoomend', () => (hand ? hand.drawing.onceReleased(putCopy) : putCopy()));

  return {
    prefetch: () => void load(),
    tool: () => tool,
    setTool: (next: MapTool) => {
      if (next === tool) return;
      tool = next;
      inHand = null;
      hand?.setTool(next);
      putCopy();
      if (next !== 'select') void load();
    },
    /** `ofDonut`: the radius of the donut at its centre, in px. */
    edit: (id: string | null, geometry: Geometry | null, ofDonut: number) => {
      radius = ofDonut;
      // What comes back from a reshaping stays in hand, however small it became.
      const isEcho = inHand !== null && id === wantedOf && isSameGeometry(geometry, inHand);
      wanted = geometry;
      wantedOf = id;
      if (geometry) void load();
      if (!isEcho) putCopy();
    },
    finish: () => hand?.drawing.finish() ?? false,
    drop: () => hand?.drawing.drop() ?? false,
    undoCorner: () => hand?.drawing.undoCorner() ?? false,
    redoCorner: () => hand?.drawing.redoCorner() ?? false,
    resume: (draft: Draft) => {
      if (hand) hand.drawing.resume(draft);
      else waitingDraft = draft;
    },
    removeCorner: (near: Pixel, within: number) => hand?.drawing.removeCorner(near, within) ?? false,
    /** What can be done besides, once it is there. */
    hand: (): Promise<Hand | null> => load().then(() => hand?.asked ?? null),
    /** The corner of the shape that can be reshaped within so many pixels. */
    cornerAt: (near: Pixel, within: number) =>
      inHand === null ? undefined : nearestCorner([inHand], near, (corner) => map.project(corner), within),
    restyle: (next: Palette) => {
      palette = next;
      hand?.restyle(next);
    },
    destroy: () => {
      isDestroyed = true;
      hand?.destroy();
      hand = null;
    },
  };
};
