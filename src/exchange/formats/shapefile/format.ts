import type { PlanFormat } from '../format';

/** The locations for older GIS software: a zip with a Shapefile of surfaces, and one of points when there are. */
export const shapefile: PlanFormat = {
  id: 'shapefile',
  holds: 'plan',
  extensions: ['zip'],
  mediaTypes: ['application/zip'],
  sniff: () => false,
  write: async () => (await import('./writeShapefile')).writeShapefile,
};
