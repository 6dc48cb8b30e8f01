import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import { sources } from './style/layerIds';

/** Marks a place that was searched for; null for none. */
export const markFound = (map: MapLibreMap, place: Position | null): void => {
  const source = map.getSource(sources.found);
  if (!(source instanceof GeoJSONSource)) return;
  const geometry = place && { type: 'Point' as const, coordinates: place };
  const features = geometry === null ? [] : [{ type: 'Feature' as const, properties: {}, geometry }];
  // A source that is taken down while its worker is busy says so with a rejection: nobody waits for it.
  source.setData({ type: 'FeatureCollection', features }).catch(() => undefined);
};
