import type { Feature } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { Amenity } from '@/sources/interfaces/amenities';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import { firstOutlineLayer, shapeLayers, sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { repaint } from '../style/repaint';
import { neighbourhoodNameLayer } from '../style/vectorLabels';
import { amenityFeatures, neighbourhoodFeatures } from './factFeatures';
import { amenityLayers, borderLayers, neighbourhoodNames } from './factLayers';

const firstLocationLayer = shapeLayers(sources.dimmedShapes).fill;

/** Fills a source. True when it came only now, and its layers still have to be added. */
const fill = (map: MapLibreMap, id: string, features: Feature[]): boolean => {
  const data = { type: 'FeatureCollection' as const, features };
  const source = map.getSource(id);
  if (source instanceof GeoJSONSource) {
    // A source that is taken down while its worker is busy says so with a rejection: nobody waits for it.
    source.setData(data).catch(() => undefined);
    return false;
  }
  map.addSource(id, { type: 'geojson', data });
  return true;
};

export const fillAmenities = (map: MapLibreMap, palette: Palette, amenities: readonly Amenity[]): void => {
  if (!fill(map, sources.amenities, amenityFeatures(amenities))) return;
  const names = neighbourhoodNames(palette).id;
  const before = map.getLayer(names) ? names : firstLocationLayer;
  for (const layer of amenityLayers(palette)) map.addLayer(layer, before);
};

/**
 * Borders come below the outline of the municipality. Names lie over the amenities: there are fewer, and they find their
 * place first.
 */
export const fillNeighbourhoods = (
  map: MapLibreMap,
  palette: Palette,
  neighbourhoods: readonly Neighbourhood[],
): void => {
  // A map of streets has the same names.
  for (const id of [sources.practice, sources.own].map(neighbourhoodNameLayer)) {
    if (map.getLayer(id)) {
      map.setLayoutProperty(id, 'visibility', neighbourhoods.length > 0 ? 'none' : 'visible');
    }
  }
  if (!fill(map, sources.neighbourhoods, neighbourhoodFeatures(neighbourhoods))) return;
  for (const layer of borderLayers(palette)) map.addLayer(layer, firstOutlineLayer);
  map.addLayer(neighbourhoodNames(palette), firstLocationLayer);
};

/** The same in other colours. */
export const repaintFacts = (map: MapLibreMap, palette: Palette): void => {
  if (map.getSource(sources.amenities)) repaint(map, amenityLayers(palette));
  if (map.getSource(sources.neighbourhoods)) {
    repaint(map, [...borderLayers(palette), neighbourhoodNames(palette)]);
  }
};
