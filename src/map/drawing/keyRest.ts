import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import type { MapTool } from '../mapContract';
import { keyMeaning } from './keyMeaning';

/** In ms after the last arrow: whoever goes on is not told where they are. */
const rest = 900;

/** Tells where the crosshair is once it rests after arrow keys; not while somebody goes on, nor after another key. */
export const watchKeyRest = (
  map: MapLibreMap,
  tool: () => MapTool,
  onRested: (at: Position) => void,
): (() => void) => {
  const canvas = map.getCanvas();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(waiting);
  const look = () => {
    const { width, height } = canvas.getBoundingClientRect();
    const { lng, lat } = map.unproject([width / 2, height / 2]);
    onRested([lng, lat]);
  };
  const onKey = (event: KeyboardEvent) => {
    stop();
    if (tool() !== 'select' && keyMeaning(tool(), event)?.act === 'pan') waiting = setTimeout(look, rest);
  };
  canvas.addEventListener('keydown', onKey);
  canvas.addEventListener('blur', stop);
  return () => {
    stop();
    canvas.removeEventListener('keydown', onKey);
    canvas.removeEventListener('blur', stop);
  };
};
