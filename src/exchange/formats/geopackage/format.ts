import type { PlanFormat } from '../format';
import { headText } from '../headText';

/** The plan as layers and tables in one file, in Rijksdriehoek, for the GIS department. */
export const geopackage: PlanFormat = {
  id: 'geopackage',
  holds: 'plan',
  extensions: ['gpkg'],
  mediaTypes: ['application/geopackage+sqlite3'],
  sniff: (head) => headText(head).startsWith('SQLite format 3'),
  read: async () => (await import('./readGeoPackage')).readGeoPackage,
  write: async () => (await import('./writeGeoPackage')).writeGeoPackage,
};
