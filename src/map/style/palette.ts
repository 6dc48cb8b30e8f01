import type { ExpressionSpecification } from 'maplibre-gl';
import type { HousingType } from '@/domain/housingType';
import { mix } from './mixColours';

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
