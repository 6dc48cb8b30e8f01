import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Gives the map the size of its room, where that is another; whether it was. Without need it is not done: it waits for all
 * that is being drawn.
 */
export const takeRoom = (map: MapLibreMap): boolean => {
  const [canvas, room] = [map.getCanvas(), map.getContainer()];
  const isSame = canvas.clientWidth === room.clientWidth && canvas.clientHeight === room.clientHeight;
  if (!isSame) map.resize();
  return !isSame;
};
