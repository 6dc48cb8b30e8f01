import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { offeredFill, offeredPoint, sources } from '../style/layerIds';
import { classColours, type Palette } from '../style/palette';

const source = sources.offered;
const isArea: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** What is offered: wide stripes in a dark edge, so that nobody takes it for a part of the plan. */
export const offeredLayers = ({ classes, markerInk, marker, accent }: Palette): LayerSpecification[] => [
  {
    id: `${source}-paper`,
    type: 'fill',
    source,
    filter: isArea,
    paint: { 'fill-color': marker, 'fill-opacity': 0.75 },
  },
  {
    id: offeredFill,
    type: 'fill',
    source,
    filter: isArea,
    paint: { 'fill-pattern': ['concat', 'stripes:', ['to-string', ['get', 'place']]] },
  },
  {
    id: `${source}-edge`,
    type: 'line',
    source,
    filter: isArea,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', ['get', 'isChosen'], accent, markerInk],
      'line-width': ['case', ['get', 'isChosen'], 4, 2],
    },
  },
  {
    id: offeredPoint,
    type: 'circle',
    source,
    filter: isPoint,
    paint: {
      'circle-radius': ['case', ['get', 'isChosen'], 9, 7],
      'circle-color': classColours(classes),
      'circle-stroke-color': ['case', ['get', 'isChosen'], accent, markerInk],
      'circle-stroke-width': 2,
    },
  },
];
