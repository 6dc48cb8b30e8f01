import { useDeferredValue, useMemo, useRef } from 'react';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { groupRows, plainRows, sortIds, type TableRow } from './tableRows';
import { useTable } from './tableStore';

/** All ids that the filter lets through, in the order of the table, and the rows they make. */
export const useTableRows = (): { ids: readonly string[]; rows: readonly TableRow[] } => {
  const filteredIds = useDeferredValue(useScreen((screen) => screen.filteredIds));
  const { locations, locationIds, partners, revision } = usePlan((plan) => plan.view);
  const { sort, grouping, folded } = useTable();
  const last = useRef<readonly string[]>([]);
  const shown = filteredIds ?? locationIds;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const ids = useMemo(() => {
    if (sort === null) return shown;
    const isSame = last.current.length === shown.length;
    const wanted = new Set(shown);
    const from = isSame && last.current.every((id) => wanted.has(id)) ? last.current : shown;
    last.current = sortIds(from, sort, { locations, partners });
    return last.current;
  }, [shown, sort, locations, partners, revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const rows = useMemo(
    () => (grouping === null ? plainRows(ids) : groupRows(ids, grouping, folded, { locations, partners })),
    [ids, grouping, folded, locations, partners, revision],
  );
  return { ids, rows };
};
