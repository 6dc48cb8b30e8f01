import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { semiBold } from './fonts';
import { labelLayers, sources } from './layerIds';
import { isDimmed, strengthOf, visible } from './locationLayers';
import type { Look } from './look';

/** A picture of nothing, as wide as this. */
export const roomPicture = 'room';
export const roomSize = 32;

/** The first zoom at which no locations are summed any more. */
const namesFromZoom = 13;
/** A location, and not several in one donut. */
const isOne: ExpressionSpecification = ['has', 'name'];
const [nameSize, countSize] = [13, 12];
/**
 * On a big screen letters grow more than donuts: a name is read from further away than a ring is seen. On a wall no more
 * than all else does: there names would run off the map.
 */
const letters = (scale: number): number => scale * Math.min(scale ** 0.5, 1.32);

const inDutch = (number: ExpressionSpecification): ExpressionSpecification => [
  'number-format',
  number,
  { locale: 'nl-NL' },
];

/** In large letters a whole sentence would cover the map. */
const shortName: ExpressionSpecification = [
  'case',
  ['>', ['length', ['get', 'name']], 44],
  ['concat', ['slice', ['get', 'name'], 0, 42], '…'],
  ['get', 'name'],
];

/** How many locations a cluster is, and from close by the name of a location. */
export const textLayersOf = (source: string, { palette, plural, scale }: Look): LayerSpecification[] => {
  const ids = labelLayers(source);
  // The selected location takes no room from others, as its own original lies below it. Of a surface the name
  // would lie under the handles.
  const isHand = source === sources.hand;
  const layers: LayerSpecification[] = [
    {
      id: ids.name,
      type: 'symbol',
      source,
      // Large letters are for who looks at the whole plan from afar.
      minzoom: scale > 1 ? 0 : namesFromZoom,
      filter: isHand ? ['all', isOne, ['get', 'isPoint']] : isOne,
      layout: {
        'text-field': scale > 1 ? shortName : ['get', 'name'],
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
        'symbol-sort-key': ['-', 0, ['get', 'radius']],
      },
      paint: {
        'text-color': palette.markerInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6 * scale,
        // On a big screen the ring around it has its name.
        'text-opacity': isHand && scale > 1 ? 0 : visible(1),
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
        'text-size': countSize * letters(scale),
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': ['/', ['*', scale, ['+', ['get', 'radius'], 9]], countSize * letters(scale)],
        'text-padding': 1,
      },
      paint: {
        'text-color': palette.markerInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6 * scale,
        'text-opacity': strengthOf(source),
      },
    },
  ];
  // The names are of what is looked at.
  return isDimmed(source) ? layers.filter(({ id }) => id !== ids.name) : layers;
};

/** Where donuts are: only the place, so that what they show changes nothing here. */
export const roomLayerOf = (source: string, { scale }: Pick<Look, 'scale'>): LayerSpecification => ({
  id: labelLayers(source).room,
  type: 'symbol',
  source,
  // The hand holds surfaces too.
  filter: ['has', 'radius'],
  layout: {
    'icon-image': roomPicture,
    'icon-size': ['*', (2 * scale) / roomSize, ['get', 'radius']],
    'icon-allow-overlap': true,
    // Names, which lie below, keep clear of every donut.
    'icon-ignore-placement': source === sources.hand || isDimmed(source),
    'icon-padding': 0,
    // The largest on top, where they overlap.
    'symbol-sort-key': ['get', 'radius'],
  },
  paint: { 'icon-opacity': 0 },
});
