import type { ExpressionSpecification } from 'maplibre-gl';
import { semiBold } from '../../style/fonts';
import type { Drawing, LayerLook } from './look';

/** Further out the marks would lie on each other: there every amenity is a dot. */
const marksFromZoom = 13.5;
const namesFromZoom = 14.5;

const hasMark: ExpressionSpecification = ['!=', ['get', 'mark'], ''];

/** Amenities in one grey, so that the colours of the plan stay those of housing types. */
const amenityLayers: Drawing = (source, { label, halo }) => [
  {
    id: `${source}-dot`,
    type: 'circle',
    source,
    paint: {
      'circle-radius': 3.5,
      'circle-color': label,
      'circle-stroke-color': halo,
      'circle-stroke-width': 1.25,
    },
  },
  {
    id: `${source}-disc`,
    type: 'circle',
    source,
    minzoom: marksFromZoom,
    filter: hasMark,
    paint: {
      'circle-radius': 7.5,
      'circle-color': label,
      'circle-stroke-color': halo,
      'circle-stroke-width': 1.25,
    },
  },
  {
    id: `${source}-name`,
    type: 'symbol',
    source,
    minzoom: namesFromZoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': semiBold,
      'text-size': 11,
      'text-max-width': 9,
      'text-anchor': 'top',
      'text-offset': ['case', hasMark, ['literal', [0, 0.9]], ['literal', [0, 0.5]]],
      'text-padding': 2,
      // What goes by a small dot comes last to its name too.
      'symbol-sort-key': ['case', hasMark, 0, 1],
    },
    paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.4 },
  },
  {
    id: `${source}-mark`,
    type: 'symbol',
    source,
    minzoom: marksFromZoom,
    filter: hasMark,
    layout: {
      'text-field': ['get', 'mark'],
      'text-font': semiBold,
      'text-size': 10,
      'text-padding': 0,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': halo },
  },
];

/** Whole lines: neighbours share a border, and dashes drawn twice fill each other's gaps. */
const borderLayers: Drawing = (source, { label, halo }) => [
  {
    id: `${source}-casing`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': halo, 'line-width': 3.5, 'line-opacity': 0.6 },
  },
  {
    id: `${source}-line`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': label, 'line-width': 1.25 },
  },
];

/** In capitals, to be told from the names of locations and amenities. */
const nameLayer: Drawing = (source, { label, halo }) => [
  {
    id: `${source}-name`,
    type: 'symbol',
    source,
    minzoom: 11,
    filter: ['has', 'name'],
    layout: {
      'text-field': ['upcase', ['get', 'name']],
      'text-font': semiBold,
      'text-size': ['interpolate', ['linear'], ['zoom'], 11, 10, 15, 13],
      'text-letter-spacing': 0.08,
      'text-max-width': 10,
      // Above or below its middle when a location lies there.
      'text-variable-anchor-offset': [
        'center',
        [0, 0],
        'bottom',
        [0, -1.5],
        'top',
        [0, 1.5],
        'bottom',
        [0, -3.5],
        'top',
        [0, 3.5],
      ],
      'text-padding': 1,
    },
    paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.8 },
  },
];

export const amenityLook: LayerLook = [{ slot: 'marks', layersOf: amenityLayers }];

/** Borders, with the names of what they are round. */
export const neighbourhoodLook: LayerLook = [
  { slot: 'marks', layersOf: borderLayers },
  { slot: 'marks', layersOf: nameLayer },
];
