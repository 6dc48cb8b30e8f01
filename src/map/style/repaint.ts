import type { AllPaintProperties, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** What our own, typed layers have under `paint` are paint properties. */
const isPaintProperty = (name: string): name is keyof AllPaintProperties => name.includes('-');

/** Gives layers that are on the map the colours they have here; what does not differ costs nothing. */
export const repaint = (map: MapLibreMap, layers: readonly LayerSpecification[]): void => {
  for (const layer of layers) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      if (isPaintProperty(property)) map.setPaintProperty(layer.id, property, value);
    }
  }
};
