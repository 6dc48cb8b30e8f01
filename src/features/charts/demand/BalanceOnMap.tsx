import { useEffect } from 'react';
import { usePlan } from '@/state/planStore';
import { followBalance } from './balanceLayer';

/** The balance per neighbourhood as a layer of the map. Draws nothing over it. */
export const BalanceOnMap = () => {
  const planId = usePlan((plan) => plan.planId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each plan anew
  useEffect(followBalance, [planId]);
  return null;
};
