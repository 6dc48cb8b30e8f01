import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import type { Ground, GroundListener } from '../handContract';
import { oncePerFrame } from '../oncePerFrame';
import type { KnownGround } from './ground';
import type { HandLayers } from './handLayers';
import type { Pixel } from './snapTarget';

/** In px: less is a click of an unsteady hand. More than Terra Draw's own, so that one press is never both. */
const dragFrom = 10;
/** In px: a parcel that is narrower where it is crossed may be missed. */
const lookEvery = 4;

/**
 * With the picking tool: the parcel under the pointer is outlined, and a drag that begins on a parcel gathers all it
 * comes over. A second finger, or Alt, moves the map as ever. Nothing is asked of anybody: only parcels in view are known.
 */
export const createParcelSweep = (
  map: MapLibreMap,
  ground: KnownGround,
  layers: HandLayers,
  isOn: () => boolean,
  listener: GroundListener,
) => {
  const canvas = map.getCanvas();
  let press: { id: number; last: Pixel; gathered: Map<string, Ground> | null } | null = null;
  let over: Ground | null = null;

  const pixelOf = ({ clientX, clientY }: PointerEvent): Pixel => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const placeAt = ({ x, y }: Pixel): Position => {
    const { lng, lat } = map.unproject([x, y]);
    return [lng, lat];
  };

  const point = (next: Ground | null, isByKeys: boolean) => {
    if (next?.id === over?.id) return;
    over = next;
    layers.mark('over', next ? [next.geometry] : []);
    listener.onOver(next ? [next.id] : [], isByKeys);
  };
  const hover = oncePerFrame((event: PointerEvent) => {
    if (press === null) point(isOn() ? ground.at(placeAt(pixelOf(event))) : null, !event.isTrusted);
  });

  const end = () => {
    if (press?.gathered) listener.onOver([], false);
    press = null;
    layers.mark('gathered', []);
    map.dragPan.enable();
  };

  const gather = (to: Pixel, from: Pixel, gathered: Map<string, Ground>) => {
    const before = gathered.size;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / lookEvery);
    for (let step = 0; step <= steps; step += 1) {
      const share = step / Math.max(1, steps);
      const at = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
      const found = ground.at(placeAt(at));
      if (found) gathered.set(found.id, found);
    }
    if (gathered.size === before) return;
    layers.mark(
      'gathered',
      Array.from(gathered.values(), ({ geometry }) => geometry),
    );
    listener.onOver([...gathered.keys()], false);
  };

  const onDown = (event: PointerEvent) => {
    // A second finger means the map; it hears of this one after us, and pans with both.
    if (press !== null) return end();
    if (!isOn() || !event.isTrusted || !event.isPrimary || event.button !== 0 || event.altKey) return;
    const at = pixelOf(event);
    if (ground.at(placeAt(at)) === null) return;
    press = { id: event.pointerId, last: at, gathered: null };
    map.dragPan.disable();
  };
  const onMove = (event: PointerEvent) => {
    if (press === null || press.id !== event.pointerId) {
      if (event.pointerType !== 'touch' && event.target === canvas) hover.ask(event);
      return;
    }
    const at = pixelOf(event);
    if (press.gathered === null) {
      if (Math.hypot(at.x - press.last.x, at.y - press.last.y) < dragFrom) return;
      press.gathered = new Map();
      point(null, false);
    }
    gather(at, press.last, press.gathered);
    press.last = at;
  };
  const onUp = (event: PointerEvent) => {
    if (press === null || press.id !== event.pointerId) return;
    const ids = [...(press.gathered?.keys() ?? [])];
    end();
    if (ids.length > 0) listener.onGathered(ids);
  };
  const onCancel = () => press && end();
  const onLeave = () => {
    hover.cancel();
    point(null, false);
  };

  canvas.addEventListener('pointerdown', onDown, { capture: true });
  window.addEventListener('pointermove', onMove, { capture: true });
  window.addEventListener('pointerup', onUp, { capture: true });
  window.addEventListener('pointercancel', onCancel, { capture: true });
  canvas.addEventListener('pointerleave', onLeave);

  return {
    /** Another tool, or other parcels: nothing is under the pointer until it moves. */
    reset: () => {
      if (press) end();
      onLeave();
    },
    destroy: () => {
      hover.cancel();
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      window.removeEventListener('pointermove', onMove, { capture: true });
      window.removeEventListener('pointerup', onUp, { capture: true });
      window.removeEventListener('pointercancel', onCancel, { capture: true });
      canvas.removeEventListener('pointerleave', onLeave);
    },
  };
};
