import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { regular, semiBold } from './fonts';
import { sources } from './layerIds';
import type { Palette } from './palette';

const file = (name: string): string =>
  new URL(`${import.meta.env.BASE_URL}basemap/${name}`, document.baseURI).href;

const link = (href: string, text: string): string =>
  `<a href="${href}" target="_blank" rel="noopener">${text}</a>`;

/** The plain map of the Netherlands that comes with the app. */
export const builtInSources = (): Record<string, SourceSpecification> => ({
  land: {
    type: 'geojson',
    data: file('land.json'),
    attribution: `© ${link('https://www.openstreetmap.org/copyright', 'OpenStreetMap-bijdragers')} (ODbL)`,
  },
  rivers: { type: 'geojson', data: file('rivers.json') },
  provinces: {
    type: 'geojson',
    data: file('provinces.json'),
    attribution: link('https://www.naturalearthdata.com', 'Natural Earth'),
  },
  places: {
    type: 'geojson',
    data: file('places.json'),
    attribution: `${link('https://www.geonames.org', 'GeoNames')} (CC BY)`,
  },
  [sources.grid]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
});

/** Rivers and province lines are off by up to one and two kilometres (public/basemap/LICENCES.md): not seen from close by. */
const coarseUntilZoom = 13;

/** Background, land, borders: what stays under everything, also under a raster that is still loading. */
export const groundLayers = (palette: Palette): LayerSpecification[] => [
  // Land colour until the land has come: a late or missing file must not drown the country.
  { id: 'ground', type: 'background', paint: { 'background-color': palette.land } },
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
  {
    id: 'shore',
    type: 'line',
    source: 'land',
    paint: { 'line-color': palette.border, 'line-width': 0.6, 'line-opacity': 0.5 },
  },
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    maxzoom: coarseUntilZoom,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.water,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 6, 0.8, 10, 2.5, 14, 8],
    },
  },
  {
    id: 'provinces',
    type: 'line',
    source: 'provinces',
    maxzoom: coarseUntilZoom,
    filter: ['!=', ['get', 'kind'], 'label'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': ['match', ['get', 'kind'], 'country', 1.4, 0.9],
      'line-dasharray': [4, 2],
      'line-opacity': 0.8,
    },
  },
  {
    id: 'rd-grid-lines',
    type: 'line',
    source: sources.grid,
    paint: {
      'line-color': palette.grid,
      'line-width': ['case', ['get', 'isMajor'], 0.9, 0.5],
      'line-opacity': ['case', ['get', 'isMajor'], 0.8, 0.5],
    },
  },
];

/** Names of waters and places, and of the grid lines. */
export const groundLabels = (palette: Palette): LayerSpecification[] => [
  {
    id: 'place-labels-water',
    type: 'symbol',
    source: 'places',
    filter: ['all', ['==', ['get', 'kind'], 'water'], ['<=', ['get', 'rank'], ['-', ['zoom'], 4]]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': regular,
      'text-size': 12,
      'text-letter-spacing': 0.08,
    },
    paint: { 'text-color': palette.label, 'text-opacity': 0.75 },
  },
  {
    id: 'province-labels',
    type: 'symbol',
    source: 'provinces',
    minzoom: 6.5,
    maxzoom: 9.5,
    filter: ['==', ['get', 'kind'], 'label'],
    layout: {
      'text-field': ['upcase', ['get', 'name']],
      'text-font': regular,
      'text-size': 11,
      'text-letter-spacing': 0.15,
    },
    paint: {
      'text-color': palette.label,
      'text-opacity': 0.55,
      'text-halo-color': palette.land,
      'text-halo-width': 1,
    },
  },
  {
    id: 'place-labels',
    type: 'symbol',
    source: 'places',
    filter: [
      'all',
      ['!=', ['get', 'kind'], 'water'],
      ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6.5, 2, 8, 3, 9.5, 4, 10.5, 5]],
    ],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['step', ['get', 'rank'], ['literal', semiBold], 3, ['literal', regular]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        6,
        ['match', ['get', 'rank'], 1, 12, 11],
        12,
        ['match', ['get', 'rank'], 1, 17, 2, 15, 3, 14, 13],
      ],
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': palette.label, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  },
  {
    id: 'rd-grid-labels',
    type: 'symbol',
    source: sources.grid,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': ['get', 'label'],
      'text-font': regular,
      'text-size': 10,
      'text-padding': 12,
    },
    paint: {
      'text-color': palette.label,
      'text-opacity': 0.7,
      'text-halo-color': palette.land,
      'text-halo-width': 1.5,
    },
  },
];
