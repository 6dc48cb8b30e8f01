import type { PlanFormat } from '../format';

/** The plan as layers and tables in one file, in Rijksdriehoek, for the GIS department. */
export const geopackage: PlanFormat = {
  id: 'geopackage',
  holds: 'plan',
  extensions: ['gpkg'],
  mediaTypes: ['application/geopackage+sqlite3'],
  sniff: () => false,
  write: async () => (await import('./writeGeoPackage')).writeGeoPackage,
};
