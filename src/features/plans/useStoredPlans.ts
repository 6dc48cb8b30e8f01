import { useEffect, useState } from 'react';
import type { PlanRow } from '@/storage/planRow';
import { watchPlans } from '@/storage/planTable';

/** The plans in this browser: undefined while loading, `failed` when the browser gives no storage. */
export const useStoredPlans = (): PlanRow[] | 'failed' | undefined => {
  const [rows, setRows] = useState<PlanRow[] | 'failed'>();
  useEffect(
    () =>
      watchPlans(setRows, () => {
        setRows('failed');
      }),
    [],
  );
  return rows;
};
