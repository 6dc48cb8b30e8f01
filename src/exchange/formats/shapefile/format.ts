import { excel } from '../excel/format';
import type { PlanFormat } from '../format';
import { headText } from '../headText';
import { readBy } from '../readBy';

const isZip = (head: Uint8Array): boolean => headText(head).startsWith('PK\u0003\u0004');

/** The locations for older GIS software: a zip with a Shapefile of surfaces, and one of points when there are. */
export const shapefile: PlanFormat = {
  id: 'shapefile',
  holds: 'plan',
  extensions: ['zip', 'kmz', 'ods'],
  mediaTypes: ['application/zip'],
  // Whatever else is packed in a zip is looked for by the same reader.
  sniff: (head) => isZip(head) && !excel.sniff(head),
  read: readBy('archive'),
  write: async () => (await import('./writeShapefile')).writeShapefile,
};
