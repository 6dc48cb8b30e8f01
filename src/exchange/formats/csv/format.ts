import type { PlanFormat } from '../format';

/** One row per location, with what it adds up to: for a spreadsheet, and for whoever has no GIS. */
export const csv: PlanFormat = {
  id: 'csv',
  holds: 'plan',
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  sniff: () => false,
  write: async () => (await import('./writeCsv')).writeCsv,
};
