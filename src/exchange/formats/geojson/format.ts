import type { PlanFormat } from '../format';
import { looksLikeJson } from '../headText';

/** GeoJSON in WGS84: our own plan file, and locations of any other tool. */
export const geojson: PlanFormat = {
  id: 'geojson',
  holds: 'plan',
  extensions: ['geojson', 'json'],
  mediaTypes: ['application/geo+json', 'application/json'],
  sniff: looksLikeJson,
  read: async () => (await import('./readGeoJsonFile')).readGeoJsonFile,
  write: async () => (await import('./writeGeoJson')).writeGeoJsonFile,
};

/** The same in Rijksdriehoek, as Dutch registers want it. What it is when it comes in, its `crs` tells. */
export const geojsonRd: PlanFormat = {
  id: 'geojson_rd',
  holds: 'plan',
  extensions: ['geojson', 'json'],
  mediaTypes: ['application/geo+json', 'application/json'],
  sniff: () => false,
  write: async () => (await import('./writeGeoJson')).writeGeoJsonInRd,
};
