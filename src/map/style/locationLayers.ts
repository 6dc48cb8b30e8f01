import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { clusterDiameter, clusterDonutName } from '../images/donutName';
import { homesInCluster } from '../locations/clusterSums';
import { semiBold } from './fonts';
import { donutLayers, shapeLayers, sources } from './layerIds';
import { type Palette, typeColours } from './palette';

/** Below this zoom a location is its donut only. */
const shapesFromZoom = 11.5;
/** From this zoom a surface can be told apart from its donut. */
const shapesSeenFromZoom = 15;
const namesFromZoom = 14;

const isHidden: ExpressionSpecification = ['boolean', ['feature-state', 'hidden'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
const isDropped: ExpressionSpecification = ['get', 'dropped'];
const isShape: ExpressionSpecification = ['has', 'type'];
const isZacht: ExpressionSpecification = ['==', ['get', 'firmness'], 'zacht'];
const isAmbtelijk: ExpressionSpecification = ['==', ['get', 'firmness'], 'ambtelijk'];

const isDimmed = (source: string): boolean =>
  source === sources.dimmedShapes || source === sources.dimmedCentres;
/** How much is seen of the locations of a source. */
const strengthOf = (source: string): number => (isDimmed(source) ? 0.3 : 1);

/** `shown`, nothing for a hidden original, and faded for a location that was dropped. */
const visible = (shown: number | ExpressionSpecification): ExpressionSpecification => [
  'case',
  isHidden,
  0,
  isDropped,
  ['*', 0.4, shown],
  shown,
];

/** Surfaces: hard and gerealiseerd filled, zacht hatched, ambtelijk outlined. */
export const shapeLayersOf = (source: string, palette: Palette): LayerSpecification[] => {
  const ids = shapeLayers(source);
  const strength = strengthOf(source);
  const outline = { 'line-color': typeColours(palette.edges), 'line-opacity': visible(strength) };
  const width: ExpressionSpecification = ['case', isHovered, 3, 1.75];
  return [
    {
      id: ids.fill,
      type: 'fill',
      source,
      minzoom: shapesFromZoom,
      filter: isShape,
      paint: {
        'fill-antialias': false,
        'fill-color': typeColours(palette.types),
        'fill-opacity': visible([
          '*',
          strength,
          [
            '+',
            ['match', ['get', 'firmness'], 'gerealiseerd', 0.8, 'hard', 0.6, 'zacht', 0.18, 0.06],
            ['case', isHovered, 0.12, 0],
          ],
        ]),
      },
    },
    {
      id: ids.hatch,
      type: 'fill',
      source,
      minzoom: shapesFromZoom,
      // The hand holds a centre too, which has no type to hatch in.
      filter: ['all', isShape, isZacht],
      paint: {
        'fill-antialias': false,
        'fill-pattern': ['concat', 'hatch:', ['get', 'type']],
        'fill-opacity': visible(0.9 * strength),
      },
    },
    {
      id: ids.outline,
      type: 'line',
      source,
      minzoom: shapesFromZoom,
      filter: ['all', isShape, ['!', isAmbtelijk]],
      layout: { 'line-join': 'round' },
      paint: { ...outline, 'line-width': width },
    },
    {
      id: ids.dashed,
      type: 'line',
      source,
      minzoom: shapesFromZoom,
      filter: ['all', isShape, isAmbtelijk],
      layout: { 'line-join': 'round' },
      paint: { ...outline, 'line-width': width, 'line-dasharray': [4, 1.5] },
    },
  ];
};

/** The accent line round the selected location, or a ring round its donut where no surface is seen. */
export const selectionLayers = (source: string, palette: Palette): LayerSpecification[] => [
  {
    id: `${source}-selected-casing`,
    type: 'line',
    source,
    minzoom: shapesFromZoom,
    filter: isShape,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.marker, 'line-width': 6, 'line-opacity': 0.7 },
  },
  {
    id: `${source}-selected`,
    type: 'line',
    source,
    minzoom: shapesFromZoom,
    filter: isShape,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.accent, 'line-width': 3 },
  },
  {
    id: `${source}-ring`,
    type: 'circle',
    source,
    filter: ['has', 'icon'],
    paint: {
      'circle-radius': ['+', ['get', 'radius'], 3],
      'circle-color': palette.marker,
      'circle-stroke-color': palette.accent,
      // A surface carries its own accent line as soon as it can be told apart.
      'circle-stroke-width': ['step', ['zoom'], 3, shapesSeenFromZoom, ['case', ['get', 'isPoint'], 3, 0]],
      'circle-opacity': ['step', ['zoom'], 1, shapesSeenFromZoom, ['case', ['get', 'isPoint'], 1, 0]],
    },
  },
];

const inDutch = (number: ExpressionSpecification): ExpressionSpecification => [
  'number-format',
  number,
  { locale: 'nl-NL' },
];

/** The donut with its number, the clusters with how many locations they are, and from close by the name. */
export const donutLayersOf = (source: string, palette: Palette, plural: string): LayerSpecification[] => {
  const ids = donutLayers(source);
  // The selected location takes no room from others, as its own original lies below it. Of a surface the name
  // would lie under the handles.
  const isHand = source === sources.hand;
  const strength = strengthOf(source);
  const number = {
    'text-font': semiBold,
    'text-allow-overlap': true,
    'text-ignore-placement': true,
    'icon-allow-overlap': true,
    // Names, which lie below, keep clear of every donut.
    'icon-ignore-placement': isHand || isDimmed(source),
    'icon-padding': 0,
  };
  const layers: LayerSpecification[] = [
    {
      id: ids.name,
      type: 'symbol',
      source,
      minzoom: namesFromZoom,
      filter: isHand ? ['all', ['has', 'icon'], ['get', 'isPoint']] : ['has', 'icon'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': semiBold,
        'text-size': 13,
        'text-max-width': 11,
        'text-line-height': 1.1,
        // One anchor only, but a variable one: that is what a radial offset asks for.
        'text-variable-anchor': ['top'],
        'text-radial-offset': ['/', ['+', ['get', 'radius'], 10], 13],
        'text-padding': 1,
        'text-allow-overlap': isHand,
        'text-ignore-placement': isHand,
        'symbol-sort-key': ['-', 0, ['get', 'homes']],
      },
      paint: {
        'text-color': palette.markerInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-opacity': visible(1),
      },
    },
    {
      id: ids.clusterCount,
      type: 'symbol',
      source,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['concat', inDutch(['get', 'point_count']), ` ${plural}`],
        'text-font': semiBold,
        'text-size': 12,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': [
          'let',
          'homes',
          homesInCluster,
          ['/', ['+', ['/', clusterDiameter, 2], 9], 12],
        ],
        'text-padding': 1,
      },
      paint: {
        'text-color': palette.markerInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-opacity': strength,
      },
    },
    {
      id: ids.cluster,
      type: 'symbol',
      source,
      filter: ['has', 'point_count'],
      layout: {
        ...number,
        'text-field': inDutch(homesInCluster),
        'text-size': 13,
        'icon-image': clusterDonutName,
      },
      paint: { 'text-color': palette.markerInk, 'text-opacity': strength, 'icon-opacity': strength },
    },
    {
      id: ids.donut,
      type: 'symbol',
      source,
      filter: ['has', 'icon'],
      layout: {
        ...number,
        'text-field': inDutch(['get', 'homes']),
        'text-size': ['step', ['get', 'homes'], 11, 20, 12, 50, 13],
        'icon-image': ['get', 'icon'],
        // The largest on top, where they overlap.
        'symbol-sort-key': ['get', 'homes'],
      },
      paint: {
        'text-color': palette.markerInk,
        'text-opacity': visible(strength),
        'icon-opacity': visible(strength),
      },
    },
  ];
  // The names are of what is looked at.
  return isDimmed(source) ? layers.filter(({ id }) => id !== ids.name) : layers;
};
