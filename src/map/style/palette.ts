import type { ExpressionSpecification } from 'maplibre-gl';
import type { HousingType } from '@/domain/housingType';
import { mix } from './mixColours';

const streetColours = {
  block: '--map-block',
  building: '--map-building',
  buildingLine: '--map-building-line',
  road: '--map-road',
  roadLine: '--map-road-line',
  roadMain: '--map-road-main',
  roadMainLine: '--map-road-main-line',
  green: '--map-green',
  wood: '--map-wood',
  field: '--map-field',
  meadow: '--map-meadow',
  industry: '--map-industry',
  rail: '--map-rail',
  parcel: '--map-parcel',
  labelWater: '--map-label-water',
  labelGreen: '--map-label-green',
} as const;
type StreetColour = keyof typeof streetColours;

export type Shades = readonly [string, string, string, string, string];

/** The colours the map draws with, as #rrggbb. One source of truth: the custom properties of tokens.css. */
export type Palette = {
  types: Record<HousingType, string>;
  /** Outlines: the type colour, drawn towards the ink. */
  edges: Record<HousingType, string>;
  accent: string;
  paper: string;
  land: string;
  water: string;
  border: string;
  grid: string;
  label: string;
  halo: string;
  marker: string;
  markerInk: string;
  /** From least to most, of figures as colours. */
  shades: Shades;
  /** Maps of streets, drawn by vectorMap.ts. */
  streets: Record<StreetColour, string>;
};

const perType = (colourOf: (type: HousingType) => string): Record<HousingType, string> => ({
  geclusterd: colourOf('geclusterd'),
  zorggeschikt: colourOf('zorggeschikt'),
  nultreden: colourOf('nultreden'),
  overig_geschikt: colourOf('overig_geschikt'),
  regulier: colourOf('regulier'),
  onbekend: colourOf('onbekend'),
});

/** Builds the palette from a function that gives the colour of a custom property as #rrggbb. */
export const paletteFrom = (colourOf: (property: string) => string): Palette => {
  const types = perType((type) => colourOf(`--type-${type}`));
  const markerInk = colourOf('--map-marker-ink');
  return {
    types,
    edges: perType((type) => mix(types[type], markerInk, 0.35)),
    accent: colourOf('--accent'),
    paper: colourOf('--paper'),
    land: colourOf('--map-land'),
    water: colourOf('--map-water'),
    border: colourOf('--map-border'),
    grid: colourOf('--map-grid'),
    label: colourOf('--map-label'),
    halo: colourOf('--map-halo'),
    marker: colourOf('--map-marker'),
    markerInk,
    shades: [
      colourOf('--shade-0'),
      colourOf('--shade-1'),
      colourOf('--shade-2'),
      colourOf('--shade-3'),
      colourOf('--shade-4'),
    ],
    streets: {
      block: colourOf(streetColours.block),
      building: colourOf(streetColours.building),
      buildingLine: colourOf(streetColours.buildingLine),
      road: colourOf(streetColours.road),
      roadLine: colourOf(streetColours.roadLine),
      roadMain: colourOf(streetColours.roadMain),
      roadMainLine: colourOf(streetColours.roadMainLine),
      green: colourOf(streetColours.green),
      wood: colourOf(streetColours.wood),
      field: colourOf(streetColours.field),
      meadow: colourOf(streetColours.meadow),
      industry: colourOf(streetColours.industry),
      rail: colourOf(streetColours.rail),
      parcel: colourOf(streetColours.parcel),
      labelWater: colourOf(streetColours.labelWater),
      labelGreen: colourOf(streetColours.labelGreen),
    },
  };
};

/** MapLibre expression that picks the colour of a feature's `type`. */
export const typeColours = (colours: Record<HousingType, string>): ExpressionSpecification => [
  'match',
  ['get', 'type'],
  'geclusterd',
  colours.geclusterd,
  'zorggeschikt',
  colours.zorggeschikt,
  'nultreden',
  colours.nultreden,
  'overig_geschikt',
  colours.overig_geschikt,
  'regulier',
  colours.regulier,
  colours.onbekend,
];
