import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { sources } from '../style/layerIds';

/**
 * Up to zoom 12 donuts that would overlap are summed into one; from the next on every location shows. `scale`: how large
 * donuts are drawn.
 */
export const clustering = (scale: number) => ({
  cluster: true,
  clusterMaxZoom: 12,
  clusterRadius: 54 * scale,
});

/** Larger donuts overlap sooner. */
export const clusterFor = (map: MapLibreMap, scale: number): void => {
  for (const id of [sources.centres, sources.dimmedCentres]) {
    const source = map.getSource(id);
    // One that is taken down while its worker is busy says so with a rejection: nobody waits for it.
    if (source instanceof GeoJSONSource) source.setClusterOptions(clustering(scale)).catch(() => undefined);
  }
};
