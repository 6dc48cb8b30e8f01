import { countInName, countsOthers, isBareCount } from '../columns/countInName';
import type { Meaning } from '../columns/meaning';
import type { Note } from '../notes';
import { planmonitorRows } from './planmonitorRows';
import { rowFeatures } from './rowFeatures';

/** A sheet of a workbook: its rows, of which the first that has more than one cell names the columns. */
export type NamedSheet = {
  name: string;
  rows: readonly (readonly unknown[])[];
  /** The rows in which cells begin that are merged with those below them. */
  merged?: readonly number[];
};

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
  // Names that each stand over several columns may be few.
  const isBelowNames = at > 0 && (widths[at - 1] ?? 0) > 1 && isTwoRows(rows.slice(at - 1));
  return Math.max(isBelowNames ? at - 1 : at, 0);
};

const isName = (cell: unknown): boolean => typeof cell === 'string' || /^20\d\d$/.test(String(cell));

/** Whether the names go on in the next row, below a name that stands over several columns. */
const isTwoRows = ([head = [], next = [], data = []]: NamedSheet['rows']): boolean => {
  const first = head.findIndex(isFilled);
  const isBelow = next.some((cell, n) => isFilled(cell) && !isFilled(head[n]));
  return isBelow && !isFilled(next[first]) && isFilled(data[first]) && next.filter(isFilled).every(isName);
};

const written = (row: readonly unknown[]): string =>
  row
    .map((cell) => String(cell ?? '').trim())
    .join('\n')
    .trimEnd();

/** A table without what stands above the names of its columns. `at`: where its rows begin. */
type TableIn = { head: string[]; rows: NamedSheet['rows']; at: number; notes: Note[] };

/** The names of the columns and the rows below, without those names where they stand above each printed page again. */
export const tableIn = (all: NamedSheet['rows']): TableIn => {
  const first = headAt(all);
  const [head = [], next = []] = all.slice(first);
  const isTwo = isTwoRows(all.slice(first));
  const at = first + (isTwo ? 2 : 1);
  const names = new Set((isTwo ? [head, next] : [head]).map(written));
  const below = all.slice(at);
  const rows = below.filter((row) => !names.has(written(row)));
  const again = below.length - rows.length;
  return {
    head: isTwo ? joinedNames(head, next) : head.map((cell) => String(cell ?? '')),
    rows,
    at,
    notes: again > 0 ? [{ code: 'head_again', action: 'left_out', value: String(again) }] : [],
  };
};

/** Names below those that stand over several columns. */
const joinedNames = (head: readonly unknown[], next: readonly unknown[]): string[] => {
  let above = '';
  const columns = Array.from({ length: Math.max(head.length, next.length) }, (_, n) => {
    if (isFilled(head[n])) above = String(head[n]);
    return { above, below: isFilled(next[n]) ? String(next[n]) : undefined };
  });
  const total: Meaning = 'aantal_woningen';
  return columns.map(({ above, below }, n) => {
    if (below === undefined) return String(head[n] ?? '');
    const together = `${above} ${below}`;
    const counted = countInName(together);
    // Of homes that go, or that are there, the name below alone would say that they come.
    if (counted === undefined) return countsOthers(above) ? together : below;
    if (counted !== total || isBareCount(below)) return together;
    // "Nieuwbouw: fase 1, fase 2": parts that are added, for of two totals only one counts.
    const group = columns.filter((each) => each.above === above && each.below !== undefined);
    const counting = group.filter((each) => countInName(`${above} ${each.below}`) !== undefined);
    const hasTotal = group.some((each) => each.below !== undefined && isBareCount(each.below));
    return counting.length > 1 && !hasTotal ? `${together} (segment onbekend)` : together;
  });
};

/** The rows of a workbook of another tool: of the first sheet that has any, or those of Planmonitor Wonen per plan. */
export const sheetFeatures = (sheets: readonly NamedSheet[]): SheetsRead => {
  const tables = sheets.map(({ name, rows, merged = [] }) => ({ name, merged, ...tableIn(rows) }));
  const some = tables.filter(({ rows }) => rows.length > 0);
  // One column is an explanation, unless there is nothing else.
  const wide = some.filter(({ head }) => head.filter(isFilled).length > 1);
  const filled = wide.length > 0 ? wide : some;
  const [first, ...others] = filled;
  const perPlan = planmonitorRows(filled);
  const { head, rows } = perPlan ?? first ?? { head: [], rows: [] };
  const isPartly = perPlan === undefined && others.length > 0;
  const notes: Note[] = isPartly ? [{ code: 'sheet_read', action: 'taken', value: first?.name ?? '' }] : [];
  const count = (first?.merged ?? []).filter((row) => first !== undefined && row >= first.at).length;
  notes.push(...(first?.notes ?? []));
  if (count > 0) notes.push({ code: 'merged_cells', action: 'taken', value: String(count) });
  return { value: { type: 'FeatureCollection', features: rowFeatures(head, rows) }, notes };
};
