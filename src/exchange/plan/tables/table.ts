/** What a cell holds; null: nobody said. `json`: a list or object, as text. */
export type Cell = string | number | boolean | null;
export type ColumnKind = 'text' | 'whole' | 'number' | 'yesno' | 'json';
export type Column = {
  name: string;
  kind: ColumnKind;
  /** The values it can have, when those are a list of codes. */
  codes?: readonly string[];
};

/** Records of one kind as rows: what formats that know tables only (GeoPackage, Excel, CSV) have in common. */
export type Table = { name: string; columns: readonly Column[]; rows: readonly (readonly Cell[])[] };

/** Table of the locations themselves: its rows go with the locations of the plan, in order. */
export const locationTable = 'locaties';
/** What is said of the plan as a whole, and how to read the rest: a path, a value, and whether that is text or JSON. */
export const planTable = 'plan';
/** In a table of what is in locations: in which. */
export const parentColumn = 'locatie_id';
/** The name of that location, for whoever reads it. */
export const parentNameColumn = 'locatie';

/** The table with an empty cell where a count of these columns is 0. */
export const withoutZeros = (table: Table, columns: ReadonlySet<string>): Table => {
  const at = new Set(table.columns.flatMap(({ name }, index) => (columns.has(name) ? [index] : [])));
  const rows = table.rows.map((row) => row.map((cell, index) => (cell === 0 && at.has(index) ? null : cell)));
  return { ...table, rows };
};
