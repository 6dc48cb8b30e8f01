import type { Feature } from 'geojson';
import { GeoJSONSource, type LayerSpecification, type Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import type { Reach } from './mapContract';
import { shapeLayers, sources } from './style/layerIds';
import type { Palette } from './style/palette';
import { repaint } from './style/repaint';

const id = 'reach';

const middleOf = (corners: readonly Position[]): Position => {
  const sum = corners.reduce<Position>(([x, y], [lon, lat]) => [x + lon, y + lat], [0, 0]);
  return [sum[0] / corners.length, sum[1] / corners.length];
};

const featuresOf = ({ corners, to }: Reach): Feature[] => {
  const middle = middleOf(corners);
  const line = (coordinates: Position[]): Feature => ({
    type: 'Feature',
    properties: { isSquare: false },
    geometry: { type: 'LineString', coordinates },
  });
  const [first = middle] = corners;
  return [
    ...to.map((place) => line([middle, place])),
    ...to.map(
      (place): Feature => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates: place },
      }),
    ),
    { ...line([...corners, first]), properties: { isSquare: true } },
  ];
};

const layersOf = ({ label, halo }: Palette): LayerSpecification[] => [
  {
    id: `${id}-halo`,
    type: 'line',
    source: id,
    paint: { 'line-color': halo, 'line-width': 4, 'line-opacity': 0.7 },
  },
  {
    id: `${id}-line`,
    type: 'line',
    source: id,
    filter: ['!', ['get', 'isSquare']],
    paint: { 'line-color': label, 'line-width': 1.5, 'line-dasharray': [2, 2] },
  },
  {
    id: `${id}-square`,
    type: 'line',
    source: id,
    filter: ['==', ['get', 'isSquare'], true],
    paint: { 'line-color': label, 'line-width': 2.5 },
  },
  {
    id: `${id}-end`,
    type: 'circle',
    source: id,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 4,
      'circle-color': label,
      'circle-stroke-color': halo,
      'circle-stroke-width': 1.5,
    },
  },
];

/** Draws the square that is asked about, with a line to what is nearest of each kind. */
export const fillReach = (map: MapLibreMap, palette: Palette, reach: Reach | null): void => {
  const data = { type: 'FeatureCollection' as const, features: reach === null ? [] : featuresOf(reach) };
  const source = map.getSource(id);
  if (source instanceof GeoJSONSource) {
    // A source that is taken down while its worker is busy says so with a rejection: nobody waits for it.
    source.setData(data).catch(() => undefined);
    repaint(map, layersOf(palette));
    return;
  }
  map.addSource(id, { type: 'geojson', data });
  for (const layer of layersOf(palette)) map.addLayer(layer, shapeLayers(sources.dimmedShapes).fill);
};
