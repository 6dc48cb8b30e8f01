import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry, Position } from '@/domain/geometry';
import { centreOf } from '@/geo/measure';
import { normaliseGeometry } from '@/geo/normalise';
import { shiftGeometry } from '@/geo/shiftGeometry';
import type { ReshapeListener } from './drawingContract';
import { arrowShift } from './keyMeaning';
import { createKeyRun } from './keyRun';

/** Between the edge of the donut and the middle of the grip, in px. */
const offDonut = 22;

/**
 * The one thing a whole location is moved by: a grip above the donut of the selected location, for mouse, finger and
 * arrow keys. Everywhere else on the shape the map is what moves.
 */
export const createMoveGrip = (map: MapLibreMap, label: string, listener: ReshapeListener) => {
  const grip = document.createElement('button');
  grip.type = 'button';
  grip.className = 'plan-map-grip';
  grip.hidden = true;
  grip.setAttribute('aria-label', label);
  grip.title = label;
  // Next after the map for who goes by Tab, before what zooms.
  map.getCanvasContainer().after(grip);

  /** The shape that can be moved, and the radius of its donut in px. */
  let held: { shape: Geometry; radius: number } | null = null;
  /** What it was when the move began, and what it would be now. */
  let move: { from: Geometry; to: Geometry; pointer: { id: number; at: Position } | null } | null = null;

  const place = () => {
    grip.hidden = held === null;
    if (held === null) return;
    const { x, y } = map.project(centreOf(held.shape));
    grip.style.transform = `translate(${x}px, ${y - held.radius - offDonut}px)`;
  };

  const at = ({ clientX, clientY }: PointerEvent): Position => {
    const { left, top } = map.getContainer().getBoundingClientRect();
    const { lng, lat } = map.unproject([clientX - left, clientY - top]);
    return [lng, lat];
  };

  const moveTo = (to: Geometry | null) => {
    if (!move || !held || !to) return;
    move.to = to;
    held = { ...held, shape: to };
    place();
    listener.onMoving(to);
  };
  const run = createKeyRun();
  const end = () => {
    const done = move;
    move = null;
    if (done && done.to !== done.from) listener.onReshaped(done.to, done.pointer ? undefined : run.now());
  };
  const giveUp = () => {
    if (!move) return;
    moveTo(move.from);
    move = null;
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !held || move) return;
    grip.setPointerCapture(event.pointerId);
    move = { from: held.shape, to: held.shape, pointer: { id: event.pointerId, at: at(event) } };
  };
  const onMove = (event: PointerEvent) => {
    if (move?.pointer?.id !== event.pointerId) return;
    moveTo(normaliseGeometry(shiftGeometry(move.from, move.pointer.at, at(event))));
  };
  const onUp = (event: PointerEvent) => {
    if (move?.pointer?.id === event.pointerId) end();
  };
  /** A second finger anywhere, or a pointer that the system takes away: what was meant is not a move. */
  const onOther = (event: PointerEvent) => {
    if (move?.pointer && move.pointer.id !== event.pointerId) giveUp();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Enter') run.end();
    if (event.key === 'Escape' && move) {
      giveUp();
      event.stopPropagation();
      return;
    }
    const shift = arrowShift(event, event.shiftKey ? 1 : 10);
    if (!shift || !held || move?.pointer) return;
    event.preventDefault();
    move ??= { from: held.shape, to: held.shape, pointer: null };
    const centre = centreOf(held.shape);
    const { x, y } = map.project(centre);
    const { lng, lat } = map.unproject([x + shift.x, y + shift.y]);
    moveTo(normaliseGeometry(shiftGeometry(held.shape, centre, [lng, lat])));
  };
  const onKeyUp = () => {
    if (move && !move.pointer) end();
  };
  const onBlur = () => {
    onKeyUp();
    run.end();
  };

  map.on('move', place);
  grip.addEventListener('pointerdown', onDown);
  grip.addEventListener('pointermove', onMove);
  grip.addEventListener('pointerup', onUp);
  grip.addEventListener('pointercancel', giveUp);
  grip.addEventListener('keydown', onKeyDown);
  grip.addEventListener('keyup', onKeyUp);
  grip.addEventListener('blur', onBlur);
  window.addEventListener('pointerdown', onOther, { capture: true });

  return {
    /** Shows the grip of this shape, or none. */
    hold: (shape: Geometry | null, radius: number) => {
      // What was taken away under the pointer is not moved any more; else the move goes on.
      if (move && shape) return;
      move = null;
      held = shape && { shape, radius };
      place();
    },
    /** Gives it the keyboard. False when no location is held. */
    start: (): boolean => {
      if (held !== null) grip.focus();
      return held !== null;
    },
    destroy: () => {
      map.off('move', place);
      window.removeEventListener('pointerdown', onOther, { capture: true });
      grip.remove();
    },
  };
};
