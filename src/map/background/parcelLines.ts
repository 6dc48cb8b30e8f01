import type { Map as MapLibreMap } from 'maplibre-gl';
import { parcelLines, pdokBounds } from '@/sources/pdok/urls';
import { firstOutlineLayer, sources } from '../style/layerIds';

/** The lines of the cadastral map over the background, while parcels are being picked. Without a network they stay away. */
export const showParcelLines = (map: MapLibreMap): void => {
  if (map.getSource(sources.parcelLines)) return;
  map.addSource(sources.parcelLines, {
    type: 'raster',
    tileSize: 256,
    tiles: [parcelLines.templates[0]],
    bounds: pdokBounds,
    minzoom: parcelLines.minzoom,
    maxzoom: parcelLines.maxzoom,
    attribution: parcelLines.attribution,
  });
  map.addLayer(
    { id: sources.parcelLines, type: 'raster', source: sources.parcelLines, minzoom: parcelLines.minzoom },
    firstOutlineLayer,
  );
};

export const hideParcelLines = (map: MapLibreMap): void => {
  if (map.getLayer(sources.parcelLines)) map.removeLayer(sources.parcelLines);
  if (map.getSource(sources.parcelLines)) map.removeSource(sources.parcelLines);
};
