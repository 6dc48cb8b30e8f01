import type { LayerSpecification } from 'maplibre-gl';
import { sources } from './layerIds';
import type { Palette } from './palette';

/** The outline of the municipality: a quiet line that says where the plan ends, below every location. */
export const outlineLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: `${sources.outline}-casing`,
    type: 'line',
    source: sources.outline,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.6 },
  },
  {
    id: `${sources.outline}-line`,
    type: 'line',
    source: sources.outline,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.accent,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1, 12, 1.6, 16, 2.4],
      'line-dasharray': [6, 2, 1, 2],
      'line-opacity': 0.75,
    },
  },
];

/** The place that was searched for. */
export const foundLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: `${sources.found}-ring`,
    type: 'circle',
    source: sources.found,
    paint: {
      'circle-radius': 12,
      'circle-color': palette.accent,
      'circle-opacity': 0.15,
      'circle-stroke-color': palette.accent,
      'circle-stroke-width': 2.5,
    },
  },
  {
    id: `${sources.found}-dot`,
    type: 'circle',
    source: sources.found,
    paint: {
      'circle-radius': 4,
      'circle-color': palette.accent,
      'circle-stroke-color': palette.marker,
      'circle-stroke-width': 1.5,
    },
  },
];
