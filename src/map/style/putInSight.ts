import type { Map as MapLibreMap } from 'maplibre-gl';

/** Shows a layer, or hides it. One that is so already stays untouched: MapLibre draws the whole map for each word it gets. */
export const putInSight = (map: MapLibreMap, id: string, isInSight: boolean): void => {
  const layer = map.getLayer(id);
  if (layer === undefined || (layer.visibility !== 'none') === isInSight) return;
  map.setLayoutProperty(id, 'visibility', isInSight ? 'visible' : 'none');
};
