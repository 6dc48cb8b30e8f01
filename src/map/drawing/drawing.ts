import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type SnapToCustom,
  TerraDraw,
  TerraDrawModeUndoRedo,
  type TerraDrawPointMode,
  type TerraDrawPolygonMode,
  type TerraDrawRectangleMode,
  type TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Geometry } from '@/domain/geometry';
import { normaliseGeometry, selfIntersects } from '@/geo/normalise';
import { isPickTool, type MapTool } from '../mapContract';
import { oncePerFrame } from '../oncePerFrame';
import { drawingPrefix } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { drawingModes, drawingStyles, reshapeMode } from './drawingModes';
import { committedShape, shapeFrom, withoutCorner } from './drawnShape';
import { watchFingers } from './watchFingers';

export type DrawingListener = {
  onShapeInHand: (shape: Geometry | null) => void;
  onDrawn: (shape: Geometry) => void;
  onRefused: () => void;
  /** The copy of the selected location, while it is being dragged. */
  onMoving: (shape: Geometry) => void;
  onReshaped: (shape: Geometry) => void;
};

/** Terra Draw, holding only the shape in hand: the one being drawn, or a copy of the selected location. */
export type Drawing = {
  setTool: (tool: MapTool) => void;
  /** Puts a copy in hand to reshape, or takes it away. */
  edit: (geometry: Geometry | null) => void;
  /** Gives the copy in hand the shape it has while it is moved. */
  follow: (geometry: Geometry) => void;
  /** Finishes with the corners set so far. False when they are too few or the shape crosses itself. */
  finish: () => boolean;
  /** Drops the unfinished shape. False when there was none. */
  drop: () => boolean;
  undoCorner: () => boolean;
  removeCorner: (near: { x: number; y: number }, within: number) => boolean;
  /** Does this now, or once the pointer that is held down on the map has been let go. */
  onceReleased: (task: () => void) => void;
  restyle: (palette: Palette) => void;
  destroy: () => void;
};

export const createDrawing = (
  map: MapLibreMap,
  palette: Palette,
  snap: SnapToCustom,
  listener: DrawingListener,
): Drawing => {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: drawingPrefix }),
    modes: drawingModes(palette, snap, listener.onRefused),
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  /** The copy of the selected location, and whether a pointer is held down on the map. */
  let copy: ReturnType<TerraDraw['getFeatureId']> | null = null;
  let isPointerDown = false;
  /** The copy as it was when the pointer came down on the map. */
  let atPress: Geometry | null = null;
  let isGivenUp = false;
  let afterRelease: (() => void) | null = null;
  let hadShape = false;

  const unfinished = () => draw.getSnapshot().find(({ properties }) => properties.currentlyDrawing === true);

  const clear = () => {
    draw.clear();
    copy = null;
  };

  const copiedShape = (): Geometry | null => {
    const feature = copy === null ? undefined : draw.getSnapshotFeature(copy);
    return feature ? shapeFrom(feature) : null;
  };

  const announce = oncePerFrame(() => {
    if (copy !== null) {
      const shape = copiedShape();
      if (shape) listener.onMoving(shape);
      return;
    }
    const feature = unfinished();
    if (!feature && !hadShape) return;
    hadShape = feature !== undefined;
    listener.onShapeInHand(feature ? shapeFrom(feature) : null);
  });

  const emptyHand = () => {
    announce.cancel();
    clear();
    if (hadShape) listener.onShapeInHand(null);
    hadShape = false;
  };

  const handOver = (shape: Geometry) => {
    emptyHand();
    listener.onDrawn(shape);
  };

  const drop = (): boolean => {
    if (!unfinished()) return false;
    emptyHand();
    return true;
  };

  const reshaped = () => {
    const shape = copiedShape();
    if (shape) listener.onReshaped(shape);
  };

  const follow = (shape: Geometry) => {
    if (copy !== null && shape.type !== 'MultiPolygon') draw.updateFeatureGeometry(copy, shape);
  };

  draw.on('change', () => announce.ask(undefined));
  draw.on('finish', (id, { action }) => {
    if (action === 'draw') {
      const feature = draw.getSnapshotFeature(id);
      const shape = feature && shapeFrom(feature);
      // After Terra Draw is done with its own event: clearing inside it leaves the mode half finished.
      queueMicrotask(() => (shape ? handOver(shape) : clear()));
      return;
    }
    // Dragging a midpoint inserts a corner first: the drag that follows tells the whole story in one step.
    if (action === 'insertMidpoint' && isPointerDown) return;
    if (!isGivenUp) reshaped();
  });

  const canvas = map.getCanvas();
  /** Whoever moves or zooms the map with two fingers leaves a shape as it is, also when one of them is on a corner. */
  const fingers = watchFingers(canvas, () => {
    const before = atPress;
    if (copy === null || before === null) return false;
    isGivenUp = true;
    // With no button it ends a drag for Terra Draw, and is no click.
    canvas.dispatchEvent(new PointerEvent('pointerup', { button: -1, isPrimary: true, bubbles: false }));
    isGivenUp = false;
    follow(before);
    return true;
  });
  const onDown = () => {
    isPointerDown = true;
    atPress ??= copiedShape();
  };
  const onUp = () => {
    isPointerDown = false;
    atPress = null;
    // Terra Draw hears of the release after this, and has to finish its drag first.
    if (afterRelease) setTimeout(afterRelease);
    afterRelease = null;
  };
  canvas.addEventListener('pointerdown', onDown, { capture: true });
  window.addEventListener('pointerup', onUp, { capture: true });
  window.addEventListener('pointercancel', onUp, { capture: true });

  draw.start();
  draw.setMode('select');

  return {
    setTool: (tool) => {
      announce.cancel();
      drop();
      clear();
      // A place is pointed out as a point is drawn, by mouse, finger and keyboard alike.
      draw.setMode(isPickTool(tool) ? 'point' : tool);
    },
    edit: (wanted) => {
      announce.cancel();
      clear();
      // Terra Draw refuses more than nine decimals.
      const geometry = wanted && normaliseGeometry(wanted);
      if (!geometry || geometry.type === 'MultiPolygon') return;
      const id = draw.getFeatureId();
      const mode = geometry.type === 'Point' ? 'point' : reshapeMode;
      const [result] = draw.addFeatures([{ id, type: 'Feature', geometry, properties: { mode } }]);
      if (!result?.valid) return;
      draw.selectFeature(id);
      copy = id;
      announce.cancel();
    },
    follow,
    finish: () => {
      const feature = unfinished();
      if (!feature) return false;
      const corners = feature.properties.committedCoordinateCount;
      const shape = typeof corners === 'number' ? committedShape(feature, corners) : shapeFrom(feature);
      if (!shape) return false;
      if (selfIntersects(shape)) {
        listener.onRefused();
        return false;
      }
      handOver(shape);
      return true;
    },
    drop,
    undoCorner: () => unfinished() !== undefined && draw.undo(),
    removeCorner: (near, within) => {
      const shape = copiedShape();
      if (copy === null || shape?.type !== 'Polygon') return false;
      const corners = shape.coordinates[0]?.slice(0, -1) ?? [];
      const index = corners.findIndex((corner) => {
        const { x, y } = map.project(corner);
        return Math.hypot(x - near.x, y - near.y) <= within;
      });
      const smaller = index >= 0 ? withoutCorner(shape, index) : null;
      if (!smaller || selfIntersects(smaller)) return false;
      draw.updateFeatureGeometry(copy, smaller);
      reshaped();
      return true;
    },
    onceReleased: (task) => {
      if (isPointerDown) afterRelease = task;
      else task();
    },
    restyle: (next) => {
      const styles = drawingStyles(next);
      draw.updateModeOptions<typeof TerraDrawPolygonMode>('polygon', { styles: styles.polygon });
      draw.updateModeOptions<typeof TerraDrawRectangleMode>('rectangle', { styles: styles.rectangle });
      draw.updateModeOptions<typeof TerraDrawPointMode>('point', { styles: styles.point });
      draw.updateModeOptions<typeof TerraDrawSelectMode>('select', { styles: styles.select });
    },
    destroy: () => {
      announce.cancel();
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      window.removeEventListener('pointerup', onUp, { capture: true });
      window.removeEventListener('pointercancel', onUp, { capture: true });
      fingers.destroy();
      draw.stop();
    },
  };
};
