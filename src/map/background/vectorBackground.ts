import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { anchors, firstLayerAboveStreets, gridLayers, type sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { putInSight } from '../style/putInSight';
import { repaint } from '../style/repaint';
import { vectorLabels } from '../style/vectorLabels';
import { vectorGround } from '../style/vectorMap';

type VectorSource = typeof sources.practice | typeof sources.own;

const layersOf = (id: VectorSource, palette: Palette): LayerSpecification[] => [
  ...vectorGround(id, palette),
  ...vectorLabels(id, palette),
];

const showGrid = (map: MapLibreMap, isShown: boolean): void => {
  for (const id of gridLayers) putInSight(map, id, isShown);
};

/** Lays a served archive over the built-in map. Its names come below the locations, its ground below the grid. */
export const showVector = (
  map: MapLibreMap,
  id: VectorSource,
  key: string,
  palette: Palette,
  attribution: string,
): void => {
  map.addSource(id, { type: 'vector', url: `pmtiles://${key}`, attribution });
  // The lines of the RD grid would cut through the streets.
  showGrid(map, false);
  for (const layer of vectorGround(id, palette)) map.addLayer(layer, firstLayerAboveStreets);
  for (const layer of vectorLabels(id, palette)) map.addLayer(layer, anchors.labels);
};

export const hideVector = (map: MapLibreMap, id: VectorSource, palette: Palette): void => {
  if (!map.getSource(id)) return;
  for (const layer of layersOf(id, palette)) map.removeLayer(layer.id);
  map.removeSource(id);
  showGrid(map, true);
};

/** The same in other colours. */
export const repaintVector = (map: MapLibreMap, id: VectorSource, palette: Palette): void => {
  if (map.getSource(id)) repaint(map, layersOf(id, palette));
};
