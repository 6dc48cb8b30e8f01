import { useEffect, useState } from 'react';
import { type WhyShut, whyShut } from '@/storage/database';
import type { PlanRow } from '@/storage/planRow';
import { watchPlans } from '@/storage/planTable';

/** The plans in this browser: undefined while loading, a word when the database cannot be used. */
export const useStoredPlans = (): PlanRow[] | WhyShut | undefined => {
  const [rows, setRows] = useState<PlanRow[] | WhyShut>();
  useEffect(
    () =>
      watchPlans(setRows, () => {
        setRows(whyShut() ?? 'no_access');
      }),
    [],
  );
  return rows;
};
