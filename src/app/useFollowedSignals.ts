import { useEffect } from 'react';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';

/** Keeps the signals of the open plan, from when its map is there. */
export const useFollowedSignals = (): void => {
  const planId = usePlan((plan) => plan.planId);
  const isReady = useScreen((screen) => screen.isMapReady || screen.hasNoMap);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each plan anew
  useEffect(() => {
    if (!isReady) return;
    let stop: (() => void) | undefined;
    let isOver = false;
    import('@/state/followSignals')
      .then(({ followSignals }) => {
        if (!isOver) stop = followSignals(new Date().getFullYear());
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [planId, isReady]);
};
