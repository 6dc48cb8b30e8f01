import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import { roundPosition } from '@/geo/normalise';
import { addCorner, cornersOf, moveCorner, removeCorner } from '@/geo/verbs/changeCorners';
import type { Surface } from '@/geo/verbs/surface';
import type { CornerStep } from '../handContract';
import { arrowShift } from './keyMeaning';
import { createKeyRun } from './keyRun';

/** In px, as the grip moves a whole shape. */
const step = { large: 10, small: 1 };
/** In px from the edge of the map: a corner beyond is brought into view. */
const margin = 60;

/**
 * The corners of the selected location by keyboard: Tab goes along them, arrows move one, Insert adds one halfway to the
 * next, Delete takes it off, Escape or Enter ends it. What an arrow does until it is let go is one edit; those of one corner
 * that follow each other are one run.
 */
export const createCornerKeys = (
  map: MapLibreMap,
  listener: { onMoving: (shape: Surface) => void; onReshaped: (shape: Surface, run?: string) => void },
) => {
  const canvas = map.getCanvas();
  const mark = document.createElement('div');
  mark.className = 'plan-map-corner';
  mark.hidden = true;
  mark.setAttribute('aria-hidden', 'true');
  map.getContainer().append(mark);

  let shape: Surface | null = null;
  /** The location of that shape. */
  let owner: string | null = null;
  let active: { corner: number; tell: (step: CornerStep) => void } | null = null;
  let isMoving = false;
  const run = createKeyRun();

  const cornerNow = (): Position | undefined =>
    shape && active ? cornersOf(shape)[active.corner] : undefined;
  const place = () => {
    const at = cornerNow();
    mark.hidden = at === undefined;
    if (at === undefined) return;
    const { x, y } = map.project(at);
    mark.style.transform = `translate(${x}px, ${y}px)`;
  };
  const tell = (event: CornerStep['event']) => {
    const at = cornerNow();
    if (shape && active && at)
      active.tell({ event, corner: active.corner, count: cornersOf(shape).length, at });
  };
  const reveal = () => {
    const at = cornerNow();
    if (at === undefined) return;
    const { x, y } = map.project(at);
    const { width, height } = canvas.getBoundingClientRect();
    if (x < margin || y < margin || x > width - margin || y > height - margin) map.panTo(at);
  };

  const settle = () => {
    if (isMoving && shape) {
      isMoving = false;
      listener.onReshaped(shape, run.now());
      tell('moved');
    }
  };
  const end = () => {
    if (active === null) return;
    settle();
    run.end();
    tell('done');
    active = null;
    place();
  };
  const goTo = (by: number) => {
    settle();
    run.end();
    const count = shape ? cornersOf(shape).length : 0;
    if (active === null || count === 0) return;
    active.corner = (active.corner + by + count) % count;
    reveal();
    place();
    tell('at');
  };
  const change = (next: Surface | null, event: 'added' | 'removed') => {
    settle();
    run.end();
    if (active === null) return;
    if (next === null) return tell('refused');
    shape = next;
    if (event === 'added') active.corner += 1;
    active.corner = Math.min(active.corner, cornersOf(next).length - 1);
    listener.onReshaped(next);
    place();
    tell(event);
  };
  const move = (shift: { x: number; y: number }) => {
    const at = cornerNow();
    if (shape === null || active === null || at === undefined) return;
    const { x, y } = map.project(at);
    const { lng, lat } = map.unproject([x + shift.x, y + shift.y]);
    const next = moveCorner(shape, active.corner, [lng, lat]);
    if (next === null) return tell('refused');
    // A surface that was turned over has its corners the other way round.
    const moved = roundPosition([lng, lat]).join();
    const corners = cornersOf(next).map((corner) => corner.join());
    if (corners[active.corner] !== moved) active.corner = corners.indexOf(moved);
    shape = next;
    isMoving = true;
    listener.onMoving(next);
    reveal();
    place();
  };

  /** The same location has become this. */
  const follow = (next: Surface) => {
    if (isMoving) return;
    shape = next;
    if (active) active.corner = Math.min(active.corner, cornersOf(next).length - 1);
    place();
  };

  /** False for a key that has nothing to do with corners. */
  const act = (event: KeyboardEvent): boolean => {
    if (shape === null || active === null || event.ctrlKey || event.metaKey || event.altKey) return false;
    const shift = arrowShift(event, event.shiftKey ? step.small : step.large);
    if (shift) move(shift);
    else if (event.key === 'Tab') goTo(event.shiftKey ? -1 : 1);
    else if (event.key === 'Insert') change(addCorner(shape, active.corner), 'added');
    else if (event.key === 'Delete' || event.key === 'Backspace')
      change(removeCorner(shape, active.corner), 'removed');
    else if (event.key === 'Escape' || event.key === 'Enter') end();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!act(event)) return;
    event.preventDefault();
    // The map would pan, and the whole location would go with Delete.
    event.stopImmediatePropagation();
  };

  canvas.addEventListener('keydown', onKeyDown, { capture: true });
  canvas.addEventListener('keyup', settle);
  canvas.addEventListener('blur', end);
  canvas.addEventListener('pointerdown', end, { capture: true });
  map.on('move', place);

  return {
    start: (onStep: (step: CornerStep) => void): boolean => {
      if (shape === null) return false;
      active = { corner: 0, tell: onStep };
      reveal();
      place();
      tell('at');
      return true;
    },
    /** The shape whose corners can be moved, and of which location; null for none. */
    hold: (next: Surface | null, of: string | null): void => {
      if (next === null || of !== owner) {
        // What was on its way there would come upon the other one.
        isMoving = false;
        end();
        shape = null;
      }
      owner = of;
      if (next !== null) follow(next);
    },
    follow,
    destroy: () => {
      map.off('move', place);
      canvas.removeEventListener('keydown', onKeyDown, { capture: true });
      canvas.removeEventListener('keyup', settle);
      canvas.removeEventListener('blur', end);
      canvas.removeEventListener('pointerdown', end, { capture: true });
      mark.remove();
    },
  };
};
