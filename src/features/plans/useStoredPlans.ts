import { useEffect, useState } from 'react';
import { type WhyShut, whyShut } from '@/plans/access';
import { type PlanRow, watchPlans } from '@/plans/planList';

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
