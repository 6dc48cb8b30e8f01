import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { builtInSources, groundLabels, groundLayers } from './builtInMap';
import { roomLayerOf, textLayersOf } from './labelLayers';
import { anchors, donutAnchors, sources } from './layerIds';
import { selectionLayers, shapeLayersOf } from './locationLayers';
import type { Look } from './look';
import type { Palette } from './palette';
import { foundLayers } from './surroundingLayers';

const empty = (): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  promoteId: 'id',
});

/** A place in the pile: the land colour, which is not seen. */
const anchor = (id: string, { land }: Palette): LayerSpecification => ({
  id,
  type: 'background',
  layout: { visibility: 'none' },
  paint: { 'background-color': land },
});

/** All layers from the ground up. */
export const planLayers = (look: Look): LayerSpecification[] => [
  ...groundLayers(look.palette),
  anchor(anchors.veil, look.palette),
  anchor(anchors.areas, look.palette),
  ...groundLabels(look.palette),
  anchor(anchors.labels, look.palette),
  ...shapeLayersOf(sources.dimmedShapes, look.palette),
  ...textLayersOf(sources.dimmedCentres, look),
  roomLayerOf(sources.dimmedCentres, look),
  ...shapeLayersOf(sources.shapes, look.palette),
  ...textLayersOf(sources.centres, look),
  ...shapeLayersOf(sources.hand, look.palette),
  ...selectionLayers(sources.hand, look.palette),
  roomLayerOf(sources.centres, look),
  anchor(donutAnchors.shown, look.palette),
  ...textLayersOf(sources.hand, look),
  roomLayerOf(sources.hand, look),
  ...foundLayers(look.palette),
];

export const planStyle = (look: Look): StyleSpecification => ({
  version: 8,
  sources: {
    ...builtInSources(),
    [sources.shapes]: empty(),
    [sources.centres]: empty(),
    [sources.dimmedShapes]: empty(),
    [sources.dimmedCentres]: empty(),
    [sources.hand]: empty(),
    [sources.found]: empty(),
  },
  layers: planLayers(look),
});
