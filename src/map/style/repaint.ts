import type { AllPaintProperties, Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from './palette';
import { planLayers } from './planStyle';

/** What our own, typed layers have under `paint` are paint properties. */
const isPaintProperty = (name: string): name is keyof AllPaintProperties => name.includes('-');

/** Gives all layers the colours of another palette; what does not differ costs nothing. */
export const repaint = (map: MapLibreMap, palette: Palette): void => {
  for (const layer of planLayers(palette)) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      if (isPaintProperty(property)) map.setPaintProperty(layer.id, property, value);
    }
  }
};
