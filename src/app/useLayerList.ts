import { useEffect } from 'react';
import { usePlan } from '@/state/planStore';
import { startSoon } from './startSoon';

const fetchLayers = () => import('@/features/layers/startLayers').then(({ startLayers }) => startLayers);

/** The layers of the map of this plan, which come after the plan itself. Without them plan and background are there all the same. */
export const useLayerList = (): void => {
  const planId = usePlan((plan) => plan.planId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each plan anew
  useEffect(() => startSoon(fetchLayers, () => undefined), [planId]);
};
