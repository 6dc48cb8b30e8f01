import type { Geometry as AnyGeometry } from 'geojson';
import {
  type ExpressionSpecification,
  GeoJSONSource,
  type LayerSpecification,
  type Map as MapLibreMap,
} from 'maplibre-gl';
import { handPoints, labelLayers, sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { repaint } from '../style/repaint';

const source = sources.withHand;

/**
 * The parcel under the pointer, those that were gathered, a shape as it would become along a border, where the selected
 * location lies over others, where a shape was begun, and what the selected one can be taken by: its corners, and halfway
 * its sides.
 */
export type Marked = 'over' | 'gathered' | 'traced' | 'overlap' | 'begun' | 'corner' | 'halfway';

const isKind = (kind: Marked): ExpressionSpecification => ['==', ['get', 'kind'], kind];

const layersOf = ({ accent, paper, warn }: Palette): LayerSpecification[] => [
  {
    id: `${source}-fill`,
    type: 'fill',
    source,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: {
      'fill-color': ['case', isKind('overlap'), warn, accent],
      'fill-opacity': ['case', isKind('over'), 0.08, isKind('overlap'), 0.6, 0.24],
    },
  },
  {
    id: `${source}-halo`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': paper, 'line-width': 5, 'line-opacity': 0.8 },
  },
  {
    id: `${source}-line`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ['case', isKind('overlap'), warn, accent], 'line-width': 2.5 },
  },
  {
    id: handPoints,
    type: 'circle',
    source,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': ['case', isKind('halfway'), 4, 6],
      'circle-color': ['case', isKind('halfway'), accent, paper],
      'circle-stroke-color': ['case', isKind('halfway'), paper, accent],
      'circle-stroke-width': ['case', isKind('halfway'), 1.5, 2.5],
    },
  },
];

/** What is marked beside the shape in hand. */
export const createHandLayers = (map: MapLibreMap, firstPalette: Palette) => {
  const marked = new Map<Marked, readonly AnyGeometry[]>();
  let palette = firstPalette;

  const fill = () => {
    const features = [...marked].flatMap(([kind, shapes]) =>
      shapes.map((geometry) => ({ type: 'Feature' as const, geometry, properties: { kind } })),
    );
    const data = { type: 'FeatureCollection' as const, features };
    const known = map.getSource(source);
    if (known instanceof GeoJSONSource) {
      // A source that is taken down while its worker is busy says so with a rejection: nobody waits for it.
      known.setData(data).catch(() => undefined);
      return;
    }
    map.addSource(source, { type: 'geojson', data });
    for (const layer of layersOf(palette))
      map.addLayer(layer, layer.id === handPoints ? undefined : labelLayers(sources.centres).name);
  };

  return {
    mark: (kind: Marked, shapes: readonly AnyGeometry[]): void => {
      if (shapes.length + (marked.get(kind)?.length ?? 0) === 0) return;
      marked.set(kind, shapes);
      fill();
    },
    restyle: (next: Palette): void => {
      palette = next;
      if (map.getSource(source)) repaint(map, layersOf(palette));
    },
  };
};
export type HandLayers = ReturnType<typeof createHandLayers>;
