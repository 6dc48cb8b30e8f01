import { semiBold } from '../../style/fonts';
import { boxName } from '../boxPicture';
import type { Drawing, LayerLook } from './look';

/** Boxes with a number, to be told from the donuts of the plan; struck through is what goes. */
const stockLayers: Drawing = (source, { markerInk, halo, label }) => [
  {
    id: `${source}-name`,
    type: 'symbol',
    source,
    minzoom: 14,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': semiBold,
      'text-size': 11,
      'text-max-width': 9,
      'text-anchor': 'top',
      'text-offset': [0, 1.2],
      'text-padding': 2,
    },
    paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.4 },
  },
  {
    id: `${source}-box`,
    type: 'symbol',
    source,
    layout: {
      'icon-image': boxName,
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [1, 3, 1, 3],
      'icon-allow-overlap': true,
      'text-field': ['get', 'mark'],
      'text-font': semiBold,
      'text-size': 11,
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': markerInk,
      'icon-opacity': ['get', 'strength'],
      'text-opacity': ['get', 'strength'],
    },
  },
];

export const stockLook: LayerLook = [{ slot: 'marks', layersOf: stockLayers }];
