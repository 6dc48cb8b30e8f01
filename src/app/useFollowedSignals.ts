import { useEffect } from 'react';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { startSoon } from './startSoon';

const fetchSignals = () =>
  import('@/state/followSignals').then(
    ({ followSignals }) =>
      () =>
        followSignals(new Date().getFullYear()),
  );

/** Keeps the signals of the open plan, from when its map is there. */
export const useFollowedSignals = (): void => {
  const planId = usePlan((plan) => plan.planId);
  const isReady = useScreen((screen) => screen.isMapReady || screen.hasNoMap);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each plan anew
  useEffect(() => (isReady ? startSoon(fetchSignals, () => undefined) : undefined), [planId, isReady]);
};
