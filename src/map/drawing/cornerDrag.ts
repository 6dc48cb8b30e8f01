import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import { addCorner, cornersOf, halfwaysOf, moveCorner, removeCorner } from '@/geo/verbs/changeCorners';
import type { Surface } from '@/geo/verbs/surface';
import type { ReshapeListener } from './drawingContract';
import type { HandLayers } from './handLayers';
import { reachOf } from './reach';
import type { Snap } from './snap';
import type { Pixel } from './snapTarget';

/** In px: a press that goes no further than this is none of a corner. A finger never lies quite still. */
const still = { mouse: 2, other: 8 };

type Drag = {
  pointer: number;
  /** Where it came down, and the corner then: what is taken beside its middle does not jump. */
  down: Pixel;
  begun: Pixel;
  stillness: number;
  /** The surface that is held, with its new corner when a side was taken halfway. */
  from: Surface;
  corner: number;
  before: Surface;
  to: Surface | null;
};

/**
 * The corners of the selected location by mouse, finger or pen: a corner goes where it is dragged, a side that is dragged
 * halfway gets a corner there. A corner stays at the last place where the sides do not cross.
 */
export const createCornerDrag = (
  map: MapLibreMap,
  snap: Pick<Snap, 'at'>,
  mark: HandLayers['mark'],
  listener: ReshapeListener,
) => {
  const canvas = map.getCanvas();
  /** What comes of a drag is held once the listener gives it back. */
  let held: Surface | null = null;
  let drag: Drag | null = null;

  /** What was shown last: an edit of something else about the location costs no picture. */
  let shown = '';
  const show = (shape: Surface | null) => {
    const now = JSON.stringify(shape);
    if (now === shown) return;
    shown = now;
    mark('corner', shape ? cornersOf(shape).map((at) => ({ type: 'Point', coordinates: at })) : []);
    mark('halfway', shape ? halfwaysOf(shape).map((at) => ({ type: 'Point', coordinates: at })) : []);
  };

  /** The one of these places nearest to the pointer, within so many pixels. */
  const nearest = (places: readonly Position[], near: Pixel, within: number): number | null => {
    let found: { index: number; distance: number } | null = null;
    for (const [index, place] of places.entries()) {
      const { x, y } = map.project(place);
      const distance = Math.hypot(x - near.x, y - near.y);
      if (distance <= within && (found === null || distance < found.distance)) found = { index, distance };
    }
    return found?.index ?? null;
  };
  const cornerNear = (near: Pixel, within: number): number | null =>
    held && nearest(cornersOf(held), near, within);

  /** What a press there takes hold of. */
  const takenAt = (near: Pixel, within: number): Pick<Drag, 'from' | 'corner'> | null => {
    if (held === null) return null;
    const corner = cornerNear(near, within);
    if (corner !== null) return { from: held, corner };
    const side = nearest(halfwaysOf(held), near, within);
    const from = side === null ? null : addCorner(held, side);
    return side === null || from === null ? null : { from, corner: side + 1 };
  };

  const pixelOf = ({ clientX, clientY }: PointerEvent): Pixel => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const letGo = () => {
    drag = null;
    map.dragPan.enable();
  };
  const onDown = (event: PointerEvent) => {
    if (drag) {
      // A second finger means the map: what the first had done is given up.
      const { before, to } = drag;
      letGo();
      if (to) listener.onMoving(before);
      return;
    }
    if (event.button !== 0 || !event.isPrimary || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const down = pixelOf(event);
    const taken = takenAt(down, reachOf(event.pointerType));
    const at = taken && cornersOf(taken.from)[taken.corner];
    if (!held || !taken || !at) return;
    const stillness = event.pointerType === 'mouse' ? still.mouse : still.other;
    drag = {
      pointer: event.pointerId,
      down,
      begun: map.project(at),
      stillness,
      before: held,
      to: null,
      ...taken,
    };
    map.dragPan.disable();
  };
  const onMove = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    const { x, y } = pixelOf(event);
    const way = { x: x - drag.down.x, y: y - drag.down.y };
    if (drag.to === null && Math.hypot(way.x, way.y) <= drag.stillness) return;
    const pixel = { x: drag.begun.x + way.x, y: drag.begun.y + way.y };
    const { lng, lat } = map.unproject([pixel.x, pixel.y]);
    const to = moveCorner(drag.from, drag.corner, snap.at(pixel) ?? [lng, lat]);
    if (to === null) return;
    drag.to = to;
    show(to);
    listener.onMoving(to);
  };
  const onUp = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    const { to } = drag;
    letGo();
    if (to !== null) listener.onReshaped(to);
  };
  /** The cursor of who draws is not ours to take away. */
  const pointOut = (isOnHandle: boolean) => {
    if (isOnHandle) canvas.style.cursor = 'move';
    else if (canvas.style.cursor === 'move') canvas.style.cursor = '';
  };
  const onHover = (event: PointerEvent) => {
    if (drag === null && event.pointerType === 'mouse')
      pointOut(takenAt(pixelOf(event), reachOf('mouse')) !== null);
  };

  canvas.addEventListener('pointermove', onHover);
  canvas.addEventListener('pointerdown', onDown, { capture: true });
  window.addEventListener('pointermove', onMove, { capture: true });
  window.addEventListener('pointerup', onUp, { capture: true });
  window.addEventListener('pointercancel', onUp, { capture: true });

  return {
    /** The surface whose corners can be taken; null for none. */
    hold: (shape: Surface | null): void => {
      // What was taken away under the pointer is not reshaped any more; else that goes on.
      if (drag && shape) return;
      if (drag) letGo();
      if (shape === null) pointOut(false);
      held = shape;
      show(shape);
    },
    /** The corner that a press there would take, without what lies halfway. */
    cornerAt: (near: Pixel, within: number): Position | undefined => {
      const corner = cornerNear(near, within);
      return held && corner !== null ? cornersOf(held)[corner] : undefined;
    },
    /** Takes the corner off that lies there. False when there is none, or no shape without it. */
    removeCorner: (near: Pixel, within: number): boolean => {
      const corner = cornerNear(near, within);
      const smaller = held && corner !== null ? removeCorner(held, corner) : null;
      if (smaller) listener.onReshaped(smaller);
      return smaller !== null;
    },
    destroy: () => {
      if (drag) letGo();
      canvas.removeEventListener('pointermove', onHover);
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      window.removeEventListener('pointermove', onMove, { capture: true });
      window.removeEventListener('pointerup', onUp, { capture: true });
      window.removeEventListener('pointercancel', onUp, { capture: true });
    },
  };
};
