import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { shapeLayers, sources } from './layerIds';
import { classColours, type Palette } from './palette';

/** Below this zoom a location is its donut only. */
export const shapesFromZoom = 12;

const isHidden: ExpressionSpecification = ['boolean', ['feature-state', 'hidden'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
const isDropped: ExpressionSpecification = ['get', 'dropped'];
const isShape: ExpressionSpecification = ['has', 'place'];
/** About where: it has no border, and fades out. */
const seeks: ExpressionSpecification = ['get', 'seeks'];
const isZacht: ExpressionSpecification = ['==', ['get', 'firmness'], 'zacht'];
const isAmbtelijk: ExpressionSpecification = ['==', ['get', 'firmness'], 'ambtelijk'];

export const isDimmed = (source: string): boolean =>
  source === sources.dimmedShapes || source === sources.dimmedCentres;
/** How much is seen of the locations of a source. */
export const strengthOf = (source: string): number => (isDimmed(source) ? 0.3 : 1);

/** `shown`, nothing for a hidden original, and faded for a location that was dropped. */
export const visible = (shown: number | ExpressionSpecification): ExpressionSpecification => [
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
  const outline = { 'line-color': classColours(palette.edges), 'line-opacity': visible(strength) };
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
        'fill-color': classColours(palette.classes),
        'fill-opacity': visible([
          '*',
          strength,
          [
            '+',
            [
              'match',
              ['get', 'firmness'],
              'gerealiseerd',
              0.8,
              'hard',
              0.6,
              'zacht',
              0.18,
              ['case', seeks, 0.22, 0.06],
            ],
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
      // The hand holds a centre too, which has no class to hatch in.
      filter: ['all', isShape, isZacht],
      paint: {
        'fill-antialias': false,
        'fill-pattern': ['concat', 'hatch:', ['to-string', ['get', 'place']]],
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
      filter: ['all', isShape, isAmbtelijk, ['!', seeks]],
      layout: { 'line-join': 'round' },
      paint: { ...outline, 'line-width': width, 'line-dasharray': [4, 1.5] },
    },
    {
      id: ids.faded,
      type: 'line',
      source,
      minzoom: shapesFromZoom,
      filter: ['all', isShape, seeks],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': classColours(palette.classes),
        'line-opacity': visible(0.35 * strength),
        'line-width': ['interpolate', ['linear'], ['zoom'], shapesFromZoom, 7, 15, 22],
        'line-blur': ['interpolate', ['linear'], ['zoom'], shapesFromZoom, 6, 15, 20],
      },
    },
  ];
};

/** The accent line round a selected location; its donut has a ring of its own. */
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
];
