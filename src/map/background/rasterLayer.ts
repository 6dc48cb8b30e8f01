import type { Map as MapLibreMap, RasterLayerSpecification } from 'maplibre-gl';
import { pdokBounds, type TileService } from '@/sources/pdok/urls';
import { anchors, builtInDetail, sources } from '../style/layerIds';
import { putInSight } from '../style/putInSight';

export type RasterKind = 'brt' | 'standaard' | 'pastel' | 'luchtfoto';
type Theme = 'light' | 'dark';

/**
 * In the dark the grey map is turned round, so that its paper is dark and its names are light; a photo is only dimmed.
 */
export const rasterPaint = (
  kind: RasterKind,
  theme: Theme,
): NonNullable<RasterLayerSpecification['paint']> => {
  if (theme === 'light')
    return { 'raster-brightness-min': 0, 'raster-brightness-max': 1, 'raster-saturation': 0 };
  return kind !== 'luchtfoto'
    ? { 'raster-brightness-min': 0.95, 'raster-brightness-max': 0.1, 'raster-saturation': -0.4 }
    : { 'raster-brightness-min': 0, 'raster-brightness-max': 0.65, 'raster-saturation': -0.15 };
};

export const hideRaster = (map: MapLibreMap): void => {
  if (map.getLayer(sources.raster)) map.removeLayer(sources.raster);
  if (map.getSource(sources.raster)) map.removeSource(sources.raster);
  for (const id of builtInDetail) putInSight(map, id, true);
};

/** The built-in ground stays below, so that a tile that is late leaves no hole; its names until the first tile. */
export const showRaster = (
  map: MapLibreMap,
  kind: RasterKind,
  service: TileService,
  template: string,
  theme: Theme,
): void => {
  hideRaster(map);
  map.addSource(sources.raster, {
    type: 'raster',
    tileSize: 256,
    tiles: [template],
    bounds: pdokBounds,
    minzoom: service.minzoom,
    maxzoom: service.maxzoom,
    attribution: service.attribution,
  });
  map.addLayer(
    {
      id: sources.raster,
      type: 'raster',
      source: sources.raster,
      paint: { ...rasterPaint(kind, theme), 'raster-fade-duration': 300 },
    },
    anchors.veil,
  );
};

/** Names and lines of the built-in map go once there is something in their place. */
export const hideBuiltInDetail = (map: MapLibreMap): void => {
  for (const id of builtInDetail) putInSight(map, id, false);
};
