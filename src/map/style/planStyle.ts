import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { clusterProperties } from '../locations/clusterSums';
import { builtInSources, groundLabels, groundLayers } from './builtInMap';
import { anchors, sources } from './layerIds';
import { donutLayersOf, selectionLayers, shapeLayersOf } from './locationLayers';
import type { Palette } from './palette';
import { foundLayers } from './surroundingLayers';

const empty = (): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  promoteId: 'id',
});

/** Up to this zoom donuts that would overlap are summed into one; from the next on every location shows. */
const clusterUpToZoom = 12;
const clusterRadius = 54;

const clustered = (): GeoJSONSourceSpecification => ({
  ...empty(),
  cluster: true,
  clusterMaxZoom: clusterUpToZoom,
  clusterRadius,
  clusterProperties,
});

/** A place in the pile: the land colour, which is not seen. */
const anchor = (id: string, { land }: Palette): LayerSpecification => ({
  id,
  type: 'background',
  layout: { visibility: 'none' },
  paint: { 'background-color': land },
});

/** All layers from the ground up, in the colours of the palette. `plural`: what a cluster counts, in words. */
export const planLayers = (palette: Palette, plural: string): LayerSpecification[] => [
  ...groundLayers(palette),
  anchor(anchors.veil, palette),
  anchor(anchors.areas, palette),
  ...groundLabels(palette),
  anchor(anchors.labels, palette),
  ...shapeLayersOf(sources.dimmedShapes, palette),
  ...donutLayersOf(sources.dimmedCentres, palette, plural),
  ...shapeLayersOf(sources.shapes, palette),
  ...donutLayersOf(sources.centres, palette, plural),
  ...shapeLayersOf(sources.hand, palette),
  ...selectionLayers(sources.hand, palette),
  ...donutLayersOf(sources.hand, palette, plural),
  ...foundLayers(palette),
];

export const planStyle = (palette: Palette, plural: string): StyleSpecification => ({
  version: 8,
  sources: {
    ...builtInSources(),
    [sources.shapes]: empty(),
    [sources.centres]: clustered(),
    [sources.dimmedShapes]: empty(),
    [sources.dimmedCentres]: clustered(),
    [sources.hand]: empty(),
    [sources.found]: empty(),
  },
  layers: planLayers(palette, plural),
});
