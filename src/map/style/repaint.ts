import type {
  AllLayoutProperties,
  AllPaintProperties,
  LayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl';

type NameOf<Properties> = keyof Properties & string;
/** What our own, typed layers have under `paint` and `layout` are such properties. */
const isPaint = (name: string): name is NameOf<AllPaintProperties> => name.includes('-');
const isLayout = (name: string): name is NameOf<AllLayoutProperties> => name.includes('-');

/** Gives layers that are on the map the look they have here; what does not differ costs nothing. */
export const repaint = (map: MapLibreMap, layers: readonly LayerSpecification[]): void => {
  for (const layer of layers) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      if (isPaint(property)) map.setPaintProperty(layer.id, property, value);
    }
    for (const [property, value] of Object.entries(layer.layout ?? {})) {
      if (isLayout(property)) map.setLayoutProperty(layer.id, property, value);
    }
    if (layer.minzoom !== undefined) map.setLayerZoomRange(layer.id, layer.minzoom, layer.maxzoom ?? 24);
  }
};
