import { create } from 'zustand';
import type { ColumnId } from './columns';
import type { Grouping, Sort } from './tableRows';

/** How the table is looked at: never a part of the plan, but there again when it is opened again. */
type TableState = {
  planId: string | null;
  sort: Sort | null;
  grouping: Grouping | null;
  folded: ReadonlySet<string | undefined>;
  /** The cell that is being changed. */
  editing: { id: string; column: ColumnId } | null;
};

const startState: TableState = {
  planId: null,
  sort: null,
  grouping: null,
  folded: new Set(),
  editing: null,
};

export const useTable = create<TableState>(() => startState);

export const setTable = (part: Partial<TableState>): void => useTable.setState(part);

/** Starts anew for another plan. */
export const showTableOf = (planId: string): void => {
  if (useTable.getState().planId !== planId) useTable.setState({ ...startState, planId }, true);
};

/** First up, then down, then in the order in which they were made. */
export const sortBy = (column: ColumnId): void => {
  const { sort } = useTable.getState();
  if (sort?.column !== column) setTable({ sort: { column, isDown: false } });
  else setTable({ sort: sort.isDown ? null : { column, isDown: true } });
};

export const toggleFold = (group: string | undefined): void => {
  const folded = new Set(useTable.getState().folded);
  if (!folded.delete(group)) folded.add(group);
  setTable({ folded });
};
