import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry, Position } from '@/domain/geometry';
import type { GroundListener, Hand, PlacesListener } from '../handContract';
import type { MapTool } from '../mapContract';
import type { Palette } from '../style/palette';
import { createCornerDrag } from './cornerDrag';
import { createCornerKeys } from './cornerKeys';
import { createDrawing } from './drawing';
import type { DrawingListener, ReshapeListener } from './drawingContract';
import { createGround } from './ground';
import { createHandLayers } from './handLayers';
import { watchKeyRest } from './keyRest';
import { createMoveGrip } from './moveGrip';
import { createParcelSweep } from './parcelSweep';
import { createSnap, type Neighbours } from './snap';
import { createTracing } from './tracing';

/** The selected location, or none. Without handles it is taken by keys alone. */
export type Holding = {
  shape: Geometry | null;
  of: string | null;
  hasHandles: boolean;
  /** Of the donut at its centre, in px. */
  radius: number;
};

/** Everything that holds a shape by its corners, or as a whole: fetched together, and put together here. */
export const createHand = (
  map: MapLibreMap,
  palette: Palette,
  neighbours: Neighbours,
  moveLabel: string,
  tool: () => MapTool,
  listener: DrawingListener & ReshapeListener,
) => {
  const ground = createGround();
  const layers = createHandLayers(map, palette);
  const snap = createSnap(map, neighbours, ground);
  const tracing = createTracing(snap, layers);
  let holding: Holding = { shape: null, of: null, hasHandles: false, radius: 0 };

  const markBegun = (at: Position | null) =>
    layers.mark('begun', at ? [{ type: 'Point', coordinates: at }] : []);
  let places: PlacesListener | undefined;
  const stopRest = watchKeyRest(map, tool, (at) => places?.onRested(at));
  const drawing = createDrawing(map, palette, snap, tracing, markBegun, {
    ...listener,
    onBegun: (at) => places?.onBegun(at),
  });

  const hold = (next: Holding) => {
    holding = next;
    const surface = next.shape?.type === 'Point' ? null : next.shape;
    grip.hold(next.hasHandles ? next.shape : null, next.radius);
    drag.hold(next.hasHandles ? surface : null);
    corners.hold(surface, next.of);
  };
  /** Whichever of the three reshapes it, the other two go along. */
  const reshape: ReshapeListener = {
    onMoving: (shape) => {
      hold({ ...holding, shape });
      listener.onMoving(shape);
    },
    onReshaped: (shape, run) => {
      hold({ ...holding, shape });
      listener.onReshaped(shape, run);
    },
  };
  const grip = createMoveGrip(map, moveLabel, reshape);
  const drag = createCornerDrag(map, snap, layers.mark, reshape);
  const corners = createCornerKeys(map, reshape);

  let onGround: GroundListener | undefined;
  const sweep = createParcelSweep(map, ground, layers, () => tool() === 'parcel', {
    onOver: (ids, isByKeys) => onGround?.onOver(ids, isByKeys),
    onGathered: (ids) => onGround?.onGathered(ids),
  });

  const asked: Hand = {
    showGround: (all, next) => {
      onGround = next;
      ground.show(all);
      sweep.again();
    },
    tellPlaces: (next) => {
      places = next;
    },
    trace: tracing.turn,
    showOverlap: (shapes) => layers.mark('overlap', shapes),
    startCorners: corners.start,
    startMove: grip.start,
  };

  return {
    drawing,
    asked,
    setTool: (next: MapTool) => {
      sweep.reset();
      drawing.setTool(next);
    },
    hold,
    cornerAt: drag.cornerAt,
    removeCorner: drag.removeCorner,
    restyle: (next: Palette) => {
      drawing.restyle(next);
      layers.restyle(next);
    },
    destroy: () => {
      stopRest();
      sweep.destroy();
      corners.destroy();
      drag.destroy();
      grip.destroy();
      drawing.destroy();
      snap.destroy();
    },
  };
};
