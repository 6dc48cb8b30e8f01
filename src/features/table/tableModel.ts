import {
  type ColumnDef,
  type Column as ColumnOf,
  columnGroupingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createExpandedRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  type ReactTable,
  type Row as RowOf,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { openSignalsOf } from '@/state/signalStore';
import { type ColumnId, columnIds, columnWidths, sortValue } from './columns';
import { keptRows } from './keptRows';

/** What the library does for the table. The filter is the map's too, and the selection: both come from the screen. */
export const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  rowSortingFeature,
  columnGroupingFeature,
  rowExpandingFeature,
  coreRowModel: keptRows,
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
  expandedRowModel: createExpandedRowModel(),
});

type Features = typeof features;
export type LocationTable = ReactTable<Features, Location>;
export type Row = RowOf<Features, Location>;
export type Column = ColumnOf<Features, Location>;

const collator = new Intl.Collator('nl', { numeric: true });

const byValue = (a: Row, b: Row, column: string): number => {
  const [one, other] = [a.getValue(column), b.getValue(column)];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
};

/** Signals come after the plan: what a row once read of them may be true no more. */
const bySignals = (a: Row, b: Row): number => openSignalsOf(a.id) - openSignalsOf(b.id);

/** The columns, and what each sorts and groups by. What nobody knows comes last, whichever way. */
export const columnsOf = (partners: ReadonlyMap<string, Partner>): ColumnDef<Features, Location>[] =>
  columnIds.map((id) => ({
    id,
    size: columnWidths[id],
    accessorFn: (location) => sortValue(id, location, partners),
    sortFn: id === 'signals' ? bySignals : byValue,
    sortUndefined: 'last',
    sortDescFirst: false,
  }));

/** Our name of a column of the library. */
export const idOf = ({ id }: Pick<Column, 'id'>): ColumnId => columnIds.find((each) => each === id) ?? 'name';
