import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry, Position } from '@/domain/geometry';
import type { GroundListener, Hand, PlacesListener } from '../handContract';
import type { MapTool } from '../mapContract';
import type { Palette } from '../style/palette';
import { createCornerKeys } from './cornerKeys';
import { createDrawing } from './drawing';
import type { DrawingListener } from './drawingContract';
import { createGround } from './ground';
import { createHandLayers } from './handLayers';
import { watchKeyRest } from './keyRest';
import { createMoveGrip } from './moveGrip';
import { createParcelSweep } from './parcelSweep';
import { createSnap, type Neighbours } from './snap';
import { createTracing } from './tracing';

/** Everything that holds a shape by its corners, or as a whole: fetched together, and put together here. */
export const createHand = (
  map: MapLibreMap,
  palette: Palette,
  neighbours: Neighbours,
  moveLabel: string,
  tool: () => MapTool,
  listener: DrawingListener,
) => {
  const ground = createGround();
  const layers = createHandLayers(map, palette);
  const snap = createSnap(map, neighbours, ground);
  const tracing = createTracing(snap, layers);
  let radius = 0;

  const markBegun = (at: Position | null) =>
    layers.mark('begun', at ? [{ type: 'Point', coordinates: at }] : []);

  let places: PlacesListener | undefined;
  const stopRest = watchKeyRest(map, tool, (at) => places?.onRested(at));

  const drawing = createDrawing(map, palette, snap, tracing, markBegun, {
    ...listener,
    onBegun: (at) => places?.onBegun(at),
    onMoving: (shape) => {
      grip.hold(shape, radius);
      listener.onMoving(shape);
    },
    onReshaped: (shape) => {
      listener.onReshaped(shape);
      if (shape.type !== 'Point') corners.follow(shape);
    },
  });
  /** Its corners go along; with a surface that Terra Draw does not hold there are none to follow. */
  const move = (shape: Geometry) => {
    drawing.follow(shape);
    grip.hold(shape, radius);
    listener.onMoving(shape);
  };
  const grip = createMoveGrip(map, moveLabel, { onMoving: drawing.follow, onMoved: listener.onReshaped });
  const corners = createCornerKeys(map, {
    onMoving: move,
    onReshaped: (shape, run) => {
      drawing.follow(shape);
      listener.onReshaped(shape, run);
    },
  });

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
    /** Puts a grip on this shape, with the radius of its donut in px, or takes it off. */
    holdGrip: (shape: Geometry | null, ofDonut: number) => {
      radius = ofDonut;
      grip.hold(shape, ofDonut);
    },
    holdCorners: (shape: Geometry | null, of: string | null) =>
      corners.hold(shape?.type === 'Point' ? null : shape, of),
    restyle: (next: Palette) => {
      drawing.restyle(next);
      layers.restyle(next);
    },
    destroy: () => {
      stopRest();
      sweep.destroy();
      corners.destroy();
      grip.destroy();
      drawing.destroy();
      snap.destroy();
    },
  };
};
