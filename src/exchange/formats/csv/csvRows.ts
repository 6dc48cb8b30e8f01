import type { Cell } from '../../plan/tables/table';

/** A spreadsheet that reads Dutch takes this apart by itself. */
const separator = ';';
const byteOrderMark = '\ufeff';

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, and stays text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const field = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = harmless(cell);
  return /["\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as a CSV file; the first has the names of the columns. */
export const csvFile = (rows: readonly (readonly Cell[])[]): Blob => {
  const lines = rows.map((cells) => `${cells.map(field).join(separator)}\r\n`);
  return new Blob([byteOrderMark, ...lines], { type: 'text/csv' });
};
