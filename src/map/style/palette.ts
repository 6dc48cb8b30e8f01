import type { ExpressionSpecification } from 'maplibre-gl';
import { type Colouring, typeColouring } from '@/domain/colouring/colouring';
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
  /** Of the classes of the colouring, by their place. */
  classes: readonly string[];
  /** Outlines: the colour of the class, drawn towards the ink. */
  edges: readonly string[];
  accent: string;
  paper: string;
  /** Of what asks for attention. */
  warn: string;
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

/** Builds the palette from a function that gives the colour of a custom property as #rrggbb. */
export const paletteFrom = (
  colourOf: (property: string) => string,
  colouring: Colouring = typeColouring,
): Palette => {
  const classes = colouring.classes.map(({ tone }) => colourOf(`--${tone}`));
  const markerInk = colourOf('--map-marker-ink');
  return {
    classes,
    edges: classes.map((colour) => mix(colour, markerInk, 0.35)),
    accent: colourOf('--accent'),
    paper: colourOf('--paper'),
    warn: colourOf('--warn'),
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

/** MapLibre expression that picks the colour of a feature's class. */
export const classColours = ([first = '', ...others]: readonly string[]): ExpressionSpecification => [
  'match',
  ['get', 'place'],
  0,
  first,
  ...others.flatMap((colour, index) => [index + 1, colour]),
  first,
];
