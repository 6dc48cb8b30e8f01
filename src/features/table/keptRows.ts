import { constructRow, type RowModel, type Table, type TableFeatures } from '@tanstack/react-table';
import type { Location } from '@/domain/location';

/**
 * The rows of the table, as the library's own, but made anew only for locations that changed: an edit costs one walk
 * through the list, and what a row sorted by is not read again.
 */
export const keptRows = <Features extends TableFeatures>(
  table: Table<Features, Location>,
): (() => RowModel<Features, Location>) => {
  let made: RowModel<Features, Location> = { rows: [], flatRows: [], rowsById: {} };
  let madeOf: { data?: readonly Location[]; columns?: unknown } = {};
  return () => {
    const { data, columns } = table.options;
    if (madeOf.data === data && madeOf.columns === columns) return made;
    // Columns that read otherwise: what was read counts no more.
    const known: typeof made.rowsById = madeOf.columns === columns ? made.rowsById : {};
    const rowsById: typeof made.rowsById = Object.create(null);
    const rows = data.map((location, index) => {
      const { id } = location;
      const kept = known[id];
      const row = kept?.original === location ? kept : constructRow(table, id, location, index, 0);
      row.index = index;
      rowsById[id] = row;
      return row;
    });
    made = { rows, flatRows: rows, rowsById };
    madeOf = { data, columns };
    return made;
  };
};
