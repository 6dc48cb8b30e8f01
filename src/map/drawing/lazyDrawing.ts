import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry } from '@/domain/geometry';
import type { Hand } from '../handContract';
import type { Draft, MapTool } from '../mapContract';
import { shapesFromZoom } from '../style/locationLayers';
import type { Palette } from '../style/palette';
import type { DrawingListener, ReshapeListener } from './drawingContract';
import type { Holding } from './hand';
import { hasRoomForHandles } from './hasRoomForHandles';
import type { Neighbours } from './snap';
import type { Pixel } from './snapTarget';

/** Further out a point would move by hundreds of metres at a touch; so would a surface that is not large there too. */
const reshapeFromZoom = 13;

/** What the map wants of drawing. It is remembered, and done once Terra Draw has been fetched. */
export type LazyDrawing = ReturnType<typeof createLazyDrawing>;

export const createLazyDrawing = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  firstPalette: Palette,
  neighbours: Neighbours,
  moveLabel: string,
  listener: DrawingListener & ReshapeListener & { onUnavailable: () => void },
) => {
  let hand: ReturnType<typeof import('./hand')['createHand']> | null = null;
  let loading: Promise<void> | null = null;
  let isDestroyed = false;
  let palette = firstPalette;
  let tool: MapTool = 'select';
  /** The selected location, in the shape it has. */
  let selected: Omit<Holding, 'hasHandles'> = { shape: null, of: null, radius: 0 };
  /** It has handles. What is reshaped keeps them, however small it becomes. */
  let hasHandles = false;
  /** To be taken up once Terra Draw is there. */
  let waitingDraft: Draft | null = null;

  const hold = () => {
    const drawn = tool === 'select' ? selected.shape : null;
    const hasRoom = drawn !== null && hasRoomForHandles(drawn, (at) => map.project(at));
    const isLarge = hasRoom && drawn.type !== 'Point' && map.getZoom() >= shapesFromZoom;
    const isInReach = map.getZoom() >= reshapeFromZoom || isLarge;
    const shape = isInReach ? drawn : null;
    hasHandles = shape !== null && (hasHandles || hasRoom);
    hand?.hold({ ...selected, shape, hasHandles });
  };
  /** For another location, or another look at this one. */
  const holdAnew = () => {
    hasHandles = false;
    hold();
  };

  const start = async () => {
    const { createHand } = await import('./hand');
    await new Promise<void>((resolve) => afterStyle(resolve));
    if (isDestroyed) return;
    hand = createHand(map, palette, neighbours, moveLabel, () => tool, {
      ...listener,
      onReshaped: (shape, run) => {
        selected = { ...selected, shape };
        listener.onReshaped(shape, run);
      },
    });
    if (tool !== 'select') hand.setTool(tool);
    if (waitingDraft?.tool === tool) hand.drawing.resume(waitingDraft);
    waitingDraft = null;
    hold();
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
  map.on('zoomend', () => (hand ? hand.drawing.onceReleased(holdAnew) : holdAnew()));

  return {
    prefetch: () => void load(),
    tool: () => tool,
    setTool: (next: MapTool) => {
      if (next === tool) return;
      tool = next;
      hand?.setTool(next);
      holdAnew();
      if (next !== 'select') void load();
    },
    /** `ofDonut`: the radius of the donut at its centre, in px. */
    edit: (id: string | null, shape: Geometry | null, ofDonut: number) => {
      if (id !== selected.of) hasHandles = false;
      selected = { shape, of: id, radius: ofDonut };
      if (shape) void load();
      hold();
    },
    finish: () => hand?.drawing.finish() ?? false,
    drop: () => hand?.drawing.drop() ?? false,
    undoCorner: () => hand?.drawing.undoCorner() ?? false,
    redoCorner: () => hand?.drawing.redoCorner() ?? false,
    resume: (draft: Draft) => {
      if (hand) hand.drawing.resume(draft);
      else waitingDraft = draft;
    },
    removeCorner: (near: Pixel, within: number) => hand?.removeCorner(near, within) ?? false,
    /** What can be done besides, once it is there. */
    hand: (): Promise<Hand | null> => load().then(() => hand?.asked ?? null),
    /** The corner of the selected location within so many pixels, when it has handles. */
    cornerAt: (near: Pixel, within: number) => hand?.cornerAt(near, within),
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
