import type { PlanFormat } from '../format';
import { headText } from '../headText';
import { readBy } from '../readBy';

/** More than one line with as many cells, and nothing of JSON or XML. */
const looksLikeRows = (text: string): boolean => {
  const [head = '', row = ''] = text.split(/\r?\n/);
  const count = (line: string) => line.split(/[;\t|]/).length;
  return !/^\s*[{[<]/.test(text) && count(head) > 1 && count(row) === count(head) && !text.includes('\0');
};

/** One row per location, with what it adds up to: for a spreadsheet, and for whoever has no GIS. */
export const csv: PlanFormat = {
  id: 'csv',
  holds: 'plan',
  extensions: ['csv', 'tsv'],
  mediaTypes: ['text/csv'],
  sniff: (head) => looksLikeRows(headText(head)),
  read: readBy('csv'),
  write: async () => (await import('./writeCsv')).writeCsv,
};
