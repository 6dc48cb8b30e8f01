import type { Drawing, LayerLook } from './look';

/** A quiet line that says where the municipality ends. */
const outlineLayers: Drawing = (source, { halo, accent }) => [
  {
    id: `${source}-casing`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': halo, 'line-width': 5, 'line-opacity': 0.6 },
  },
  {
    id: `${source}-line`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': accent,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1, 12, 1.6, 16, 2.4],
      'line-dasharray': [6, 2, 1, 2],
      'line-opacity': 0.75,
    },
  },
];

export const outlineLook: LayerLook = [{ slot: 'marks', layersOf: outlineLayers }];
