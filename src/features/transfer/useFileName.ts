import { useEffect, useState } from 'react';
import { watchFileName } from '@/plans/ownFile';
import { usePlan } from '@/state/planStore';

/** The name of the file that the open plan was saved in before. */
export const useFileName = (): string | undefined => {
  const planId = usePlan((plan) => plan.planId);
  const [name, setName] = useState<string>();
  useEffect(() => watchFileName(planId, setName), [planId]);
  return name;
};
