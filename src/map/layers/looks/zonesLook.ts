import type { ExpressionSpecification } from 'maplibre-gl';
import { semiBold } from '../../style/fonts';
import type { Palette } from '../../style/palette';
import type { Drawing, LayerLook } from './look';

/** What a zone is about tells its colour: water, green, or neither. */
export const zoneTones = ['water', 'green', 'plain'] as const;
export type ZoneTone = (typeof zoneTones)[number];

const toneOf = ({ streets, label }: Palette): ExpressionSpecification => [
  'match',
  ['get', 'tone'],
  'water',
  streets.labelWater,
  'green',
  streets.labelGreen,
  label,
];

const surfaces: Drawing = (source, palette) => [
  {
    id: `${source}-fill`,
    type: 'fill',
    source,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': toneOf(palette), 'fill-opacity': ['get', 'strength'], 'fill-antialias': false },
  },
  {
    id: `${source}-line`,
    type: 'line',
    source,
    filter: ['!=', ['geometry-type'], 'Point'],
    paint: { 'line-color': toneOf(palette), 'line-width': 1.25 },
  },
];

const marks: Drawing = (source, palette) => [
  {
    id: `${source}-point`,
    type: 'circle',
    source,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 4,
      'circle-color': toneOf(palette),
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': 1.25,
    },
  },
  {
    id: `${source}-name`,
    type: 'symbol',
    source,
    minzoom: 13,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': semiBold,
      'text-size': 11,
      'text-max-width': 9,
      'text-padding': 8,
    },
    paint: { 'text-color': toneOf(palette), 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  },
];

/** Areas, lines and places that others drew, each with its name from close by. */
export const zonesLook: LayerLook = [
  { slot: 'areas', layersOf: surfaces },
  { slot: 'marks', layersOf: marks },
];
