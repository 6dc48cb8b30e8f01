import type { Map as MapLibreMap } from 'maplibre-gl';
import { labelLayers, sources } from './layerIds';
import { visible } from './locationLayers';

/** A slow background keeps no names away for longer, in ms. */
const longestWait = 5_000;

/**
 * Names that grow lie over each other until MapLibre has sought them a place anew, which takes it several frames. Until
 * then they are not shown.
 */
export const createNamesWait = (map: MapLibreMap): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (strength: number) => {
    for (const source of [sources.centres, sources.hand]) {
      map.setPaintProperty(labelLayers(source).name, 'text-opacity', visible(strength));
    }
  };
  const end = () => {
    clearTimeout(timer);
    map.off('idle', end);
    show(1);
  };
  map.once('remove', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    show(0);
    timer = setTimeout(end, longestWait);
    map.once('idle', end);
  };
};
