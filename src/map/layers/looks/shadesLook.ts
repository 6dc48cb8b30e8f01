import type { ExpressionSpecification } from 'maplibre-gl';
import type { Drawing, LayerLook } from './look';

const isKnown: ExpressionSpecification = ['!=', ['get', 'shade'], null];

/** Surfaces in five shades of one colour by their property `shade`, 0 to 4; null stays open: nobody knows. */
const shadeLayers: Drawing = (source, { shades, label, halo }) => [
  {
    id: `${source}-fill`,
    type: 'fill',
    source,
    filter: isKnown,
    paint: {
      'fill-color': [
        'match',
        ['get', 'shade'],
        0,
        shades[0],
        1,
        shades[1],
        2,
        shades[2],
        3,
        shades[3],
        shades[4],
      ],
      'fill-antialias': false,
    },
  },
  {
    id: `${source}-edge`,
    type: 'line',
    source,
    paint: { 'line-color': ['case', isKnown, halo, label], 'line-width': 1 },
  },
];

export const shadesLook: LayerLook = [{ slot: 'areas', layersOf: shadeLayers }];
