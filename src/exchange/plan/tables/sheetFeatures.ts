import type { Note } from '../notes';
import { planmonitorRows } from './planmonitorRows';
import { rowFeatures } from './rowFeatures';

/** A sheet of a workbook: its rows, of which the first that has more than one cell names the columns. */
export type NamedSheet = { name: string; rows: readonly (readonly unknown[])[] };

/** What a workbook of another tool holds, shaped as GeoJSON. */
export type SheetsRead = { value: object; notes: Note[] };

const isFilled = (cell: unknown): boolean => cell !== null && cell !== undefined && cell !== '';

/** Rows above the names of the columns are looked at: a title, a date, an empty line. */
const mostTitles = 15;

/** Where the names of the columns stand: the first row with as many texts as most rows have cells. */
const headAt = (rows: NamedSheet['rows']): number => {
  const widths = rows.slice(0, mostTitles).map((row) => row.filter(isFilled).length);
  const widest = Math.max(0, ...widths);
  const at = rows
    .slice(0, mostTitles)
    .findIndex((row, n) => (widths[n] ?? 0) * 2 > widest && row.filter(isFilled).every(isName));
  return Math.max(at, 0);
};

const isName = (cell: unknown): boolean => typeof cell === 'string' || /^20\d\d$/.test(String(cell));

/** The names of the columns, without what stands above them, and the rows below. */
export const tableIn = (rows: NamedSheet['rows']): { head: string[]; rows: NamedSheet['rows'] } => {
  const at = headAt(rows);
  return { head: (rows[at] ?? []).map((cell) => String(cell ?? '')), rows: rows.slice(at + 1) };
};

/** The rows of a workbook of another tool: of the first sheet that has any, or those of Planmonitor Wonen per plan. */
export const sheetFeatures = (sheets: readonly NamedSheet[]): SheetsRead => {
  const tables = sheets.map(({ name, rows }) => ({ name, ...tableIn(rows) }));
  const some = tables.filter(({ rows }) => rows.length > 0);
  // One column is an explanation, unless there is nothing else.
  const wide = some.filter(({ head }) => head.filter(isFilled).length > 1);
  const filled = wide.length > 0 ? wide : some;
  const [first, ...others] = filled;
  const perPlan = planmonitorRows(filled);
  const { head, rows } = perPlan ?? first ?? { head: [], rows: [] };
  const isPartly = perPlan === undefined && others.length > 0;
  return {
    value: { type: 'FeatureCollection', features: rowFeatures(head, rows) },
    notes: isPartly ? [{ code: 'sheet_read', action: 'taken', value: first?.name ?? '' }] : [],
  };
};
