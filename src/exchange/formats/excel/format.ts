import type { PlanFormat } from '../format';

/** The plan as a workbook: a sheet per table, the totals, and columns derived from the registers. */
export const excel: PlanFormat = {
  id: 'excel',
  holds: 'plan',
  extensions: ['xlsx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  sniff: () => false,
  write: async () => (await import('./writeExcel')).writeExcel,
};
