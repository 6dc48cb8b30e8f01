import {
  GeoJSONSource,
  ImageSource,
  type LayerSpecification,
  type Map as MapLibreMap,
  type SourceSpecification,
} from 'maplibre-gl';
import { pdokBounds } from '@/sources/pdok/urls';
import type { Palette } from '../style/palette';
import { faded } from './faded';
import type { Slot } from './looks/look';
import { looks } from './looks/looks';
import type { LayerContent, MapLayer } from './mapLayer';

/** What MapLibre draws of its sources; the background and squares have their own owners. */
export type SourcedContent = Exclude<LayerContent, { type: 'background' | 'pixels' }>;
export type SourcedLayer = MapLayer & { content: SourcedContent };

export const sourceOf = (id: string): string => `layer:${id}`;

const collection = (features: Extract<SourcedContent, { type: 'features' }>['features']) => ({
  type: 'FeatureCollection' as const,
  features: [...features],
});

export const sourceFor = (content: SourcedContent): SourceSpecification => {
  if (content.type === 'features') {
    const attribution = content.attribution ?? '';
    return { type: 'geojson', data: collection(content.features), attribution };
  }
  if (content.type === 'picture') return { type: 'image', url: content.url, coordinates: content.corners };
  const { templates, minzoom, maxzoom, attribution, bounds = pdokBounds } = content.service;
  return {
    type: 'raster',
    tileSize: 256,
    tiles: [templates[0]],
    bounds,
    minzoom,
    maxzoom,
    attribution,
  };
};

/** Gives a source that stands other data. */
export const refill = (map: MapLibreMap, { id, content }: SourcedLayer): void => {
  const source = map.getSource(sourceOf(id));
  if (content.type === 'features' && source instanceof GeoJSONSource) {
    // A source that is taken down while its worker is busy says so with a rejection: nobody waits for it.
    source.setData(collection(content.features)).catch(() => undefined);
  }
  if (content.type === 'picture' && source instanceof ImageSource) {
    source.updateImage({ url: content.url, coordinates: content.corners });
  }
};

/** Every layer of MapLibre that draws this one, from the ground up, each with its slot. */
export const drawn = (
  { id, content, opacity }: SourcedLayer,
  palette: Palette,
): { slot: Slot; layer: LayerSpecification }[] => {
  const source = sourceOf(id);
  if (content.type === 'features') {
    return looks[content.look].flatMap(({ slot, layersOf }) =>
      layersOf(source, palette).map((layer) => ({ slot, layer: faded(layer, opacity) })),
    );
  }
  const isSharp = content.type === 'picture' && content.isSharp;
  const layer = {
    id: source,
    type: 'raster' as const,
    source,
    ...(content.type === 'tiles' && { minzoom: content.service.minzoom }),
    paint: {
      'raster-resampling': isSharp ? ('nearest' as const) : ('linear' as const),
      // The hand on the slider is slow enough.
      'raster-opacity-transition': { duration: 0 },
    },
  };
  return [{ slot: 'areas', layer: faded(layer, opacity) }];
};
