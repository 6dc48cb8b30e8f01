import { functionalUpdate, type SortingState, useTable as useTableOf } from '@tanstack/react-table';
import { useDeferredValue, useMemo, useRef } from 'react';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { chosenColumns, columnIds } from './columns';
import { columnsOf, features, type LocationTable } from './tableModel';
import { setTable, useTable } from './tableStore';

/** The table of what the filter lets through, and the ids of all its locations in their order. */
export const useLocationTable = (): { table: LocationTable; ids: readonly string[] } => {
  const filteredIds = useDeferredValue(useScreen((screen) => screen.filteredIds));
  const { locations, locationIds, partners, revision, header } = usePlan((plan) => plan.view);
  const { sorting, grouping, expanded } = useTable();
  const shown = filteredIds ?? locationIds;
  const last = useRef({ shown, sorting, ids: shown });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const data = useMemo(() => {
    // In the order of the last time most of it is right still, and sorting it once more is a single walk.
    const isSame = last.current.shown === shown && last.current.sorting === sorting && sorting.length > 0;
    const from = isSame ? last.current.ids : shown;
    return from.map((id) => locations.get(id)).filter((location) => location !== undefined);
  }, [shown, sorting, locations, revision]);
  const columns = useMemo(() => columnsOf(partners), [partners]);
  const kept = header.settings.tableColumns;
  const columnState = useMemo(() => {
    const chosen = chosenColumns(kept);
    return {
      columnOrder: [...chosen],
      columnVisibility: Object.fromEntries(columnIds.map((id) => [id, chosen.includes(id)])),
      columnPinning: { start: ['name'], end: [] },
    };
  }, [kept]);
  const rowState = useMemo(() => {
    // Groups stand in the order of what they are grouped by, unless that column is sorted otherwise.
    const isLed = grouping === null || sorting.some(({ id }) => id === grouping);
    const led: SortingState = isLed ? sorting : [{ id: grouping, desc: false }, ...sorting];
    return { sorting: led, grouping: grouping === null ? [] : [grouping] };
  }, [grouping, sorting]);
  const table = useTableOf({
    features,
    columns,
    data,
    state: { ...columnState, ...rowState, expanded },
    getRowId: ({ id }) => id,
    getIsRowExpanded: ({ id }) => expanded === true || expanded[id] !== false,
    groupedColumnMode: false,
    autoResetAll: false,
    onSortingChange: (change) =>
      setTable({
        sorting: functionalUpdate(change, rowState.sorting).filter(({ id, desc }) => desc || id !== grouping),
      }),
  });
  const { flatRows } = table.getSortedRowModel();
  const ids = useMemo(
    () => flatRows.filter((row) => row.groupingColumnId === undefined).map(({ id }) => id),
    [flatRows],
  );
  last.current = { shown, sorting, ids };
  return { table, ids };
};
