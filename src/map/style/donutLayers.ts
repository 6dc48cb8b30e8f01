import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { semiBold } from './fonts';
import { donutLayers, sources } from './layerIds';
import { isDimmed, strengthOf, visible } from './locationLayers';
import type { Look } from './look';

/** The first zoom at which no locations are summed any more. */
const namesFromZoom = 13;
/** A location, and not several in one donut. */
const isOne: ExpressionSpecification = ['has', 'name'];
const nameSize = 13;
/** On a big screen letters grow more than donuts: a name is read from further away than a ring is seen. */
const letters = (scale: number): number => scale * scale ** 0.5;

const inDutch = (number: ExpressionSpecification): ExpressionSpecification => [
  'number-format',
  number,
  { locale: 'nl-NL' },
];

/** The donut with its number, the clusters with how many locations they are, and from close by the name. */
export const donutLayersOf = (source: string, { palette, plural, scale }: Look): LayerSpecification[] => {
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
      // Large letters are for who looks at the whole plan from afar.
      minzoom: scale > 1 ? 0 : namesFromZoom,
      filter: isHand ? ['all', isOne, ['get', 'isPoint']] : isOne,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': semiBold,
        'text-size': nameSize * letters(scale),
        'text-max-width': 9,
        'text-line-height': 1.1,
        // Where there is room beside the donut, else the name waits for a closer look.
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': ['/', ['*', scale, ['+', ['get', 'radius'], 6]], nameSize * letters(scale)],
        'text-justify': 'auto',
        'text-padding': 2,
        'text-allow-overlap': isHand,
        'text-ignore-placement': isHand,
        'symbol-sort-key': ['-', 0, ['get', 'homes']],
      },
      paint: {
        'text-color': palette.markerInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6 * scale,
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
        'text-size': 12 * scale,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': ['/', ['+', ['get', 'radius'], 9], 12],
        'text-padding': 1,
      },
      paint: {
        'text-color': palette.markerInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6 * scale,
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
        'text-field': inDutch(['get', 'homes']),
        'text-size': 13 * scale,
        'icon-image': ['get', 'icon'],
        'icon-size': scale,
      },
      paint: { 'text-color': palette.markerInk, 'text-opacity': strength, 'icon-opacity': strength },
    },
    {
      id: ids.donut,
      type: 'symbol',
      source,
      filter: isOne,
      layout: {
        ...number,
        'text-field': inDutch(['get', 'homes']),
        'text-size': ['step', ['get', 'homes'], 11 * scale, 20, 12 * scale, 50, 13 * scale],
        'icon-image': ['get', 'icon'],
        'icon-size': scale,
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
