import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry, Position } from '@/domain/geometry';
import { isEditable } from '@/geo/isEditable';
import type { MapTool } from '../mapContract';
import type { Palette } from '../style/palette';
import type { Drawing, DrawingListener } from './drawing';
import { isSameGeometry } from './drawnShape';
import { hasRoomForHandles } from './hasRoomForHandles';
import { nearestCorner, type Pixel } from './snapToNeighbours';

/** Finds a corner of another location to snap to. */
export type Snap = (pointer: Pixel) => Position | undefined;

/** Further out a point would move by hundreds of metres at a touch. */
const reshapeFromZoom = 13;

/** What the map wants of drawing. It is remembered, and done once Terra Draw has been fetched. */
export type LazyDrawing = ReturnType<typeof createLazyDrawing>;

export const createLazyDrawing = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  firstPalette: Palette,
  snap: Snap,
  listener: DrawingListener & { onUnavailable: () => void },
) => {
  let drawing: Drawing | null = null;
  let loading: Promise<void> | null = null;
  let isDestroyed = false;
  let palette = firstPalette;
  let tool: MapTool = 'select';
  let wanted: Geometry | null = null;
  /** What the copy in hand looks like now: an echo of its own reshaping must not replace it. */
  let inHand: Geometry | null = null;

  const putCopy = () => {
    const isInReach = tool === 'select' && map.getZoom() >= reshapeFromZoom;
    const canBeTaken =
      isInReach && wanted && isEditable(wanted) && hasRoomForHandles(wanted, (at) => map.project(at));
    const geometry = canBeTaken ? wanted : null;
    if (isSameGeometry(geometry, inHand)) return;
    inHand = geometry;
    drawing?.edit(geometry);
  };

  const start = async () => {
    const { createDrawing } = await import('./drawing');
    await new Promise<void>((resolve) => afterStyle(resolve));
    if (isDestroyed) return;
    drawing = createDrawing(map, palette, (event) => snap({ x: event.containerX, y: event.containerY }), {
      ...listener,
      onReshaped: (shape) => {
        inHand = shape;
        wanted = shape;
        listener.onReshaped(shape);
      },
    });
    if (tool !== 'select') drawing.setTool(tool);
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
      else void load();
    },
    edit: (geometry: Geometry | null) => {
      // What comes back from a reshaping stays in hand, however small it became.
      const isEcho = inHand !== null && isSameGeometry(geometry, inHand);
      wanted = geometry;
      if (geometry) void load();
      if (!isEcho) putCopy();
    },
    finish: () => drawing?.finish() ?? false,
    drop: () => drawing?.drop() ?? false,
    undoCorner: () => drawing?.undoCorner() ?? false,
    removeCorner: (near: Pixel, within: number) => drawing?.removeCorner(near, within) ?? false,
    /** Whether the shape that can be reshaped has a corner within so many pixels. */
    isOnCorner: (near: Pixel, within: number) =>
      inHand !== null && nearestCorner([inHand], near, (corner) => map.project(corner), within) !== undefined,
    restyle: (next: Palette) => {
      palette = next;
      drawing?.restyle(next);
    },
    destroy: () => {
      isDestroyed = true;
      drawing?.destroy();
      drawing = null;
    },
  };
};
