import type { ExpandedState, SortingState } from '@tanstack/react-table';
import { create } from 'zustand';
import type { ColumnId } from './columns';

export const groupings = ['neighbourhood', 'partner', 'status', 'year'] as const satisfies ColumnId[];
export type Grouping = (typeof groupings)[number];

/** How the table is looked at: never a part of the plan, but there again when it is opened again. */
type TableState = {
  planId: string | null;
  sorting: SortingState;
  grouping: Grouping | null;
  /** Groups are open unless they were folded: one that comes later is too. */
  expanded: ExpandedState;
  /** The cell that is being changed. */
  editing: { id: string; column: ColumnId } | null;
};

const startState: TableState = {
  planId: null,
  sorting: [],
  grouping: null,
  expanded: true,
  editing: null,
};

export const useTable = create<TableState>(() => startState);

export const setTable = (part: Partial<TableState>): void => useTable.setState(part);

/** Starts anew for another plan. */
export const showTableOf = (planId: string): void => {
  if (useTable.getState().planId !== planId) useTable.setState({ ...startState, planId }, true);
};

/** Folds or opens a group. */
export const toggleFold = (group: string, isOpen: boolean): void => {
  const { expanded } = useTable.getState();
  setTable({ expanded: { ...(expanded === true ? {} : expanded), [group]: !isOpen } });
};
