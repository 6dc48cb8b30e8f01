import { useEffect, useState } from 'react';
import { whyShut } from '@/storage/database';
import type { PlanRow } from '@/storage/planRow';
import { watchPlans } from '@/storage/planTable';

/** The plans in this browser: undefined while loading, a word when the database cannot be used. */
export const useStoredPlans = (): PlanRow[] | 'newer' | 'no_access' | undefined => {
  const [rows, setRows] = useState<PlanRow[] | 'newer' | 'no_access'>();
  useEffect(
    () =>
      watchPlans(setRows, () => {
        setRows(whyShut() ?? 'no_access');
      }),
    [],
  );
  return rows;
};
