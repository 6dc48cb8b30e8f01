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
