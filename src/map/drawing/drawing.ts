import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  TerraDraw,
  type TerraDrawCircleMode,
  type TerraDrawFreehandMode,
  type TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  type TerraDrawPointMode,
  type TerraDrawPolygonMode,
  type TerraDrawRectangleMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Position } from '@/domain/geometry';
import { isPickTool, type Sketch } from '../mapContract';
import { oncePerFrame } from '../oncePerFrame';
import { drawingPrefix } from '../style/layerIds';
import type { Palette } from '../style/palette';
import type { Drawing, DrawingListener } from './drawingContract';
import { drawingModes, drawingStyles } from './drawingModes';
import {
  begunAt,
  committedCorners,
  type DrawnFeature,
  finishedShape,
  isSpeck,
  refusalOf,
  shapeFrom,
  sketchFrom,
} from './drawnShape';
import { createPressWatch } from './pressWatch';
import { setCorners } from './setCorners';
import type { Snap } from './snap';
import type { Tracing } from './tracing';

/** The mode of Terra Draw in which nothing is drawn. */
const idle = 'static';

type Unfinished = DrawnFeature & { properties: Record<string, unknown> };

export const createDrawing = (
  map: MapLibreMap,
  palette: Palette,
  snap: Snap,
  tracing: Tracing,
  /** Where something was begun that is too small to be seen; null when there is nothing of the kind. */
  markBegun: (at: Position | null) => void,
  listener: DrawingListener & { onBegun: (at: Position) => void },
): Drawing => {
  const isTraced = () => tracing.shape() !== null;
  const modes = drawingModes(
    palette,
    ({ containerX, containerY }) => snap.at({ x: containerX, y: containerY }),
    isTraced,
    listener.onRefused,
  );
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: drawingPrefix }),
    modes: modes.all,
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  let hadShape = false;
  /** Where what is drawn in one go was begun. */
  let start: Position | null = null;
  /** How many corners were set when that was last told. */
  let told = 0;

  const unfinished = (): Unfinished | undefined =>
    draw.getSnapshot().find(({ properties }) => properties.currentlyDrawing === true);

  const setSoFar = (): readonly Position[] => {
    const feature = unfinished();
    return feature ? committedCorners(feature, feature.properties.committedCoordinateCount) : [];
  };
  tracing.follow('polygon', modes.polygon, setSoFar);
  tracing.follow('line', modes.line, setSoFar);

  const announce = oncePerFrame(() => {
    const feature = unfinished();
    if (!feature && !hadShape) return;
    const begun = feature ? begunAt(feature) : null;
    markBegun(begun);
    if (begun && !hadShape) {
      start = begun;
      listener.onBegun(begun);
    }
    hadShape = feature !== undefined;
    listener.onShapeInHand(feature ? (tracing.shape() ?? sketchFrom(feature)) : null);
    if (feature) tellCorners(feature);
  });

  /** A drawing that is set corner by corner can be taken up again. */
  const tellCorners = (feature: Unfinished) => {
    const tool = draw.getMode();
    if (tool !== 'polygon' && tool !== 'line') return;
    const corners = committedCorners(feature, feature.properties.committedCoordinateCount);
    if (corners.length === told) return;
    told = corners.length;
    listener.onDraft(told === 0 ? null : { tool, corners });
  };

  const emptyHand = () => {
    announce.cancel();
    markBegun(null);
    tracing.drop();
    draw.clear();
    if (hadShape) listener.onShapeInHand(null);
    hadShape = false;
    start = null;
    told = 0;
  };

  const refuse = () => {
    emptyHand();
    listener.onDraft(null);
    listener.onRefused('no_surface');
  };

  const handOver = (shape: Sketch) => {
    if (isSpeck(shape)) return refuse();
    emptyHand();
    listener.onDraft(null);
    listener.onDrawn(shape);
  };

  const drop = (): boolean => {
    const feature = unfinished();
    if (!feature) return false;
    // The last corner may be younger than the last frame, and is taken up again with the others.
    tellCorners(feature);
    emptyHand();
    return true;
  };

  draw.on('change', () => announce.ask(undefined));
  draw.on('finish', (id, { mode }) => {
    const feature = draw.getSnapshotFeature(id);
    // Drawn in one go it may cross itself: that is for who takes it to mend.
    const shape = feature && (mode === 'freehand' ? sketchFrom(feature) : shapeFrom(feature));
    // After Terra Draw is done with its own event: clearing inside it leaves the mode half finished.
    queueMicrotask(() => (shape ? handOver(shape) : refuse()));
  });

  const press = createPressWatch(map.getCanvas(), {
    isOn: () => draw.getMode() !== idle,
    hasShape: () => unfinished() !== undefined,
    drop: emptyHand,
    endsAt: () => {
      // A line by hand goes where it is moved: there is no way back along it.
      const end = draw.getMode() === 'freehand' ? null : (setSoFar().at(-1) ?? start);
      return end && map.project(end);
    },
  });

  draw.start();
  draw.setMode(idle);

  return {
    setTool: (tool) => {
      announce.cancel();
      // Whose tool it was has been told so already.
      if (unfinished()) emptyHand();
      draw.clear();
      // A place is pointed out as a point is drawn, by mouse, finger and keyboard alike.
      if (isPickTool(tool)) draw.setMode('point');
      else draw.setMode(tool === 'select' ? idle : tool);
    },
    finish: () => {
      const feature = unfinished();
      const shape = feature && finishedShape(feature);
      if (!shape) return false;
      tellCorners(feature);
      const refusal = refusalOf(shape);
      if (refusal === null) handOver(shape);
      else listener.onRefused(refusal);
      return true;
    },
    drop,
    undoCorner: () => {
      if (!unfinished()) return false;
      for (let left = tracing.stepBack(setSoFar().length); left > 0; left -= 1)
        // Of what is not set corner by corner, all there is goes.
        if (!draw.undo()) emptyHand();
      tracing.again();
      press.pointNowhere();
      if (!unfinished()) listener.onDraft(null);
      return true;
    },
    redoCorner: () => {
      const steps = tracing.stepForward(setSoFar().length);
      if (!draw.redo()) return false;
      for (let left = steps - 1; left > 0; left -= 1) draw.redo();
      tracing.again();
      press.pointNowhere();
      return true;
    },
    resume: (draft) => {
      emptyHand();
      setCorners(modes[draft.tool], draft.corners);
    },
    onceReleased: press.onceReleased,
    restyle: (next) => {
      const styles = drawingStyles(next, isTraced);
      draw.updateModeOptions<typeof TerraDrawPolygonMode>('polygon', { styles: styles.polygon });
      draw.updateModeOptions<typeof TerraDrawRectangleMode>('rectangle', { styles: styles.rectangle });
      draw.updateModeOptions<typeof TerraDrawCircleMode>('circle', { styles: styles.rectangle });
      draw.updateModeOptions<typeof TerraDrawFreehandMode>('freehand', { styles: styles.freehand });
      draw.updateModeOptions<typeof TerraDrawLineStringMode>('line', { styles: styles.line });
      draw.updateModeOptions<typeof TerraDrawPointMode>('point', { styles: styles.point });
    },
    destroy: () => {
      announce.cancel();
      press.destroy();
      draw.stop();
    },
  };
};
