import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

/**
 * One quiet map style for vector tiles in the schema of the Protomaps basemap, version 4: the practice
 * municipality, and a .pmtiles extract of one's own. Coloured plots lie over it, so nothing here is saturated.
 */

const kindIs = (...kinds: string[]): FilterSpecification => ['in', ['get', 'kind'], ['literal', kinds]];

/** A line that is so many pixels wide at these zooms, and twice as wide each zoom after the last. */
const widths = (...stops: [zoom: number, pixels: number][]): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.7],
  ['zoom'],
  ...stops.flat(),
];

const mainWidth = (extra: number) =>
  widths([8, 0.4], [11, 0.8 + extra * 0.4], [13, 2.6 + extra], [15, 7 + extra], [18, 40 + extra]);
const streetWidth = (extra: number) =>
  widths([12, 0.3], [13, 0.9 + extra], [15, 4 + extra], [18, 27 + extra]);
const laneWidth = (extra: number) => widths([13, 0.5], [15, 2.4 + extra], [18, 17 + extra]);

const isLane: ExpressionSpecification = [
  'in',
  ['get', 'kind_detail'],
  ['literal', ['service', 'living_street', 'pedestrian', 'driveway', 'alley']],
];
const isBelow: ExpressionSpecification = ['==', ['get', 'is_tunnel'], true];
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Land, water, green and blocks. */
const surfaces = (
  source: string,
  { land, water, streets, grid }: Palette,
  prefix: string,
): LayerSpecification[] => {
  const fill = (
    id: string,
    layer: string,
    colour: string | ExpressionSpecification,
    rest: { filter?: FilterSpecification; minzoom?: number; opacity?: number | ExpressionSpecification } = {},
  ): LayerSpecification => ({
    id: `${prefix}${id}`,
    type: 'fill',
    source,
    'source-layer': layer,
    ...(rest.filter ? { filter: rest.filter } : {}),
    ...(rest.minzoom ? { minzoom: rest.minzoom } : {}),
    // Smoothing draws every edge once more: streets and banks lie over these anyway.
    paint: { 'fill-color': colour, 'fill-opacity': rest.opacity ?? 1, 'fill-antialias': false },
  });
  return [
    fill('earth', 'earth', land),
    fill('fields', 'landuse', ['match', ['get', 'kind'], 'farmland', streets.field, streets.meadow], {
      filter: kindIs('farmland', 'meadow', 'orchard', 'grassland'),
    }),
    fill(
      'built',
      'landuse',
      [
        'match',
        ['get', 'kind'],
        ['residential', 'school', 'hospital', 'farmyard'],
        streets.block,
        streets.industry,
      ],
      {
        filter: kindIs(
          'residential',
          'school',
          'hospital',
          'farmyard',
          'industrial',
          'commercial',
          'railway',
          'parking',
          'platform',
        ),
      },
    ),
    fill(
      'green',
      'landuse',
      ['match', ['get', 'kind'], ['wood', 'forest', 'pitch', 'cemetery'], streets.wood, streets.green],
      {
        filter: kindIs(
          'park',
          'grass',
          'wood',
          'forest',
          'pitch',
          'playground',
          'recreation_ground',
          'allotments',
          'cemetery',
          'garden',
          'scrub',
          'nature_reserve',
        ),
      },
    ),
    fill('water', 'water', water, { filter: ['==', ['geometry-type'], 'Polygon'] }),
    {
      id: `${prefix}streams`,
      type: 'line',
      source,
      'source-layer': 'water',
      minzoom: 13,
      filter: kindIs('ditch', 'drain', 'stream'),
      layout: round,
      paint: {
        'line-color': water,
        'line-width': widths([13, 0.6], [15, 1.6], [18, 10]),
      },
    },
    {
      id: `${prefix}shore`,
      type: 'line',
      source,
      'source-layer': 'earth',
      paint: { 'line-color': grid, 'line-width': 0.7, 'line-opacity': 0.6 },
    },
  ];
};

/** Streets, each with an edge a little darker than the ground, main roads above side streets. */
const roads = (source: string, { streets }: Palette, prefix: string): LayerSpecification[] => {
  const road = (
    id: string,
    filter: FilterSpecification,
    colour: string,
    width: ExpressionSpecification,
    minzoom: number,
  ): LayerSpecification => ({
    id: `${prefix}${id}`,
    type: 'line',
    source,
    'source-layer': 'roads',
    minzoom,
    filter,
    layout: round,
    paint: { 'line-color': colour, 'line-width': width },
  });
  const lanes: FilterSpecification = ['all', ['==', ['get', 'kind'], 'minor_road'], isLane];
  const sideStreets: FilterSpecification = ['all', ['==', ['get', 'kind'], 'minor_road'], ['!', isLane]];
  const main = kindIs('major_road', 'medium_road', 'highway');
  return [
    {
      ...road('paths', kindIs('path'), streets.roadLine, widths([14, 0.7], [16, 1.4], [18, 4]), 14),
    },
    road('lane-edges', lanes, streets.roadLine, laneWidth(1.4), 13),
    road('street-edges', sideStreets, streets.roadLine, streetWidth(1.5), 13),
    road('main-edges', main, streets.roadMainLine, mainWidth(1.5), 12),
    road('lanes', lanes, streets.road, laneWidth(0), 13),
    road('streets', sideStreets, streets.road, streetWidth(0), 12),
    road('main', main, streets.roadMain, mainWidth(0), 8),
  ];
};

const rails = (source: string, { streets, land }: Palette, prefix: string): LayerSpecification[] => {
  const rail = (id: string, minzoom: number, filter: FilterSpecification) =>
    ({ id: `${prefix}${id}`, type: 'line', source, 'source-layer': 'roads', minzoom, filter }) as const;
  const open: FilterSpecification = ['all', ['==', ['get', 'kind'], 'rail'], ['!', isBelow]];
  return [
    {
      ...rail('rail-below', 11, ['all', ['==', ['get', 'kind'], 'rail'], isBelow]),
      paint: { 'line-color': streets.rail, 'line-width': 1, 'line-dasharray': [3, 3], 'line-opacity': 0.6 },
    },
    {
      ...rail('rail', 9, open),
      paint: { 'line-color': streets.rail, 'line-width': widths([9, 0.6], [13, 2], [15, 3.4], [18, 10]) },
    },
    // Lighter dashes on the dark line: the sign of a railway on Dutch maps.
    {
      ...rail('rail-dashes', 12, open),
      paint: {
        'line-color': land,
        'line-width': widths([12, 0.8], [13, 1.1], [15, 2], [18, 7]),
        'line-dasharray': [6, 6],
      },
    },
  ];
};

const buildings = (source: string, { streets }: Palette, prefix: string): LayerSpecification[] => [
  {
    id: `${prefix}parcels`,
    type: 'line',
    source,
    'source-layer': 'parcels',
    minzoom: 15.5,
    paint: {
      'line-color': streets.parcel,
      'line-width': 0.6,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 15.5, 0, 16.5, 0.55],
    },
  },
  {
    id: `${prefix}buildings`,
    type: 'fill',
    source,
    'source-layer': 'buildings',
    minzoom: 13,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: {
      'fill-color': streets.building,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 13, 0.6, 14.5, 1],
      // From afar a building is a speck, and of thousands the edges cost more than the rest of the map.
      'fill-antialias': ['step', ['zoom'], false, 14.5, true],
    },
  },
  {
    id: `${prefix}building-edges`,
    type: 'line',
    source,
    'source-layer': 'buildings',
    minzoom: 15.5,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: {
      'line-color': streets.buildingLine,
      'line-width': 0.7,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 15.5, 0, 16.5, 1],
    },
  },
];

/** All layers of a vector map from the ground up, without its names. */
export const vectorGround = (source: string, palette: Palette): LayerSpecification[] => {
  const prefix = `${source}-`;
  return [
    ...surfaces(source, palette, prefix),
    ...buildings(source, palette, prefix),
    ...roads(source, palette, prefix),
    ...rails(source, palette, prefix),
  ];
};
