import type { PlanFormat } from '../format';
import { headText } from '../headText';

/** A workbook is a zip; what its first files are called tells it from others. */
const isWorkbook = (head: string): boolean =>
  head.startsWith('PK') &&
  /\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|xl\//.test(head) &&
  !/word\//.test(head);

/** The plan as a workbook: a sheet per table, the totals, and columns derived from the registers. */
export const excel: PlanFormat = {
  id: 'excel',
  holds: 'plan',
  extensions: ['xlsx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  sniff: (head) => isWorkbook(headText(head)),
  read: async () => (await import('./readExcel')).readExcel,
  write: async () => (await import('./writeExcel')).writeExcel,
};
