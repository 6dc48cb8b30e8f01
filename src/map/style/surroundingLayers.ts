import type { LayerSpecification } from 'maplibre-gl';
import { sources } from './layerIds';
import type { Palette } from './palette';

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
