import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { regular, semiBold } from './fonts';
import type { Palette } from './palette';

const sizes = (...stops: [zoom: number, pixels: number][]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops.flat(),
];

/** The names of neighbourhoods of a vector map. */
export const neighbourhoodNameLayer = (source: string): string => `${source}-neighbourhood-names`;

type NameLayer = Extract<LayerSpecification, { type: 'symbol' }>;

/** Names along streets and waters, of neighbourhoods and places, and house numbers from close by. */
export const vectorLabels = (source: string, palette: Palette): LayerSpecification[] => {
  const { streets, label, halo } = palette;
  const named = (
    id: string,
    layer: string,
    minzoom: number,
    filter: FilterSpecification,
    layout: NameLayer['layout'],
    paint: NameLayer['paint'],
  ): NameLayer => ({
    id: `${source}-${id}`,
    type: 'symbol',
    source,
    'source-layer': layer,
    minzoom,
    filter,
    layout: { 'text-field': ['get', 'name'], 'text-font': regular, ...layout },
    paint: { 'text-halo-color': halo, 'text-halo-width': 1.2, ...paint },
  });
  const alongStreet = {
    'symbol-placement': 'line',
    'symbol-spacing': 340,
    'text-max-angle': 30,
    'text-padding': 4,
  } as const;
  return [
    named(
      'house-numbers',
      'buildings',
      17,
      ['==', ['get', 'kind'], 'address'],
      { 'text-field': ['get', 'addr_housenumber'], 'text-size': sizes([17, 9], [19, 12]), 'text-padding': 3 },
      { 'text-color': label, 'text-opacity': 0.8, 'text-halo-color': streets.building },
    ),
    named(
      'street-names',
      'roads',
      15,
      ['all', ['==', ['get', 'kind'], 'minor_road'], ['has', 'name']],
      { ...alongStreet, 'text-size': sizes([15, 10.5], [18, 13]) },
      { 'text-color': label, 'text-halo-color': streets.road },
    ),
    named(
      'main-names',
      'roads',
      13.5,
      [
        'all',
        ['in', ['get', 'kind'], ['literal', ['major_road', 'medium_road', 'highway']]],
        ['has', 'name'],
      ],
      { ...alongStreet, 'symbol-spacing': 420, 'text-size': sizes([13.5, 10.5], [18, 14]) },
      { 'text-color': label, 'text-halo-color': streets.roadMain },
    ),
    named(
      'water-names',
      'water',
      12.5,
      ['all', ['==', ['geometry-type'], 'LineString'], ['has', 'name']],
      {
        ...alongStreet,
        'symbol-spacing': 520,
        'text-size': sizes([12.5, 11], [17, 14]),
        'text-letter-spacing': 0.06,
      },
      { 'text-color': streets.labelWater, 'text-halo-color': palette.water },
    ),
    named(
      'pond-names',
      'water',
      14.5,
      [
        'all',
        ['==', ['geometry-type'], 'Polygon'],
        ['in', ['get', 'kind'], ['literal', ['lake', 'basin', 'dock']]],
      ],
      { 'text-size': 11.5 },
      { 'text-color': streets.labelWater, 'text-halo-color': palette.water },
    ),
    named(
      'poi-names',
      'pois',
      15.5,
      ['all', ['has', 'name'], ['!', ['in', ['get', 'kind'], ['literal', ['park', 'bus_stop']]]]],
      { 'text-size': 11, 'text-max-width': 8, 'text-padding': 6 },
      { 'text-color': label },
    ),
    named(
      'green-names',
      'pois',
      13.5,
      ['==', ['get', 'kind'], 'park'],
      { 'text-size': 12, 'text-max-width': 8 },
      { 'text-color': streets.labelGreen, 'text-halo-color': streets.green },
    ),
    named(
      'neighbourhood-names',
      'places',
      12.5,
      ['==', ['get', 'kind'], 'neighbourhood'],
      { 'text-size': sizes([12.5, 12], [15, 15], [17, 17]), 'text-padding': 8 },
      { 'text-color': label, 'text-halo-width': 1.6 },
    ),
    {
      ...named(
        'town-names',
        'places',
        8,
        ['==', ['get', 'kind'], 'locality'],
        {
          'text-font': semiBold,
          'text-size': sizes([8, 11], [12, 15]),
          'text-padding': 6,
          // Beside a donut that lies on the middle of the town.
          'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
          'text-radial-offset': 3.4,
        },
        { 'text-color': label, 'text-halo-width': 1.6 },
      ),
      maxzoom: 13,
    },
  ];
};
