import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry } from '@/domain/geometry';
import type { sources } from './style/layerIds';

type Surrounding = typeof sources.outline | typeof sources.found;

/** What is shown round the plan and is no part of it: one shape per source. */
export const createSurroundings = (map: MapLibreMap, afterStyle: (task: () => void) => void) => ({
  /** `attribution`: whom to thank for the shape, named on the map as long as the shape is on it. */
  show: (id: Surrounding, geometry: Geometry | null, attribution = ''): void =>
    afterStyle(() => {
      const source = map.getSource(id);
      if (!(source instanceof GeoJSONSource)) return;
      // The map looks at it again when the new data have come.
      source.attribution = geometry === null ? '' : attribution;
      const features = geometry === null ? [] : [{ type: 'Feature' as const, properties: {}, geometry }];
      // A source that is taken down while its worker is busy says so with a rejection: nobody waits for it.
      source.setData({ type: 'FeatureCollection', features }).catch(() => undefined);
    }),
});
