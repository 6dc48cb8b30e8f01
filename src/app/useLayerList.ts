import { useEffect } from 'react';
import { usePlan } from '@/state/planStore';

/** The layers of the map of this plan, which come after the plan itself. */
export const useLayerList = (): void => {
  const planId = usePlan((plan) => plan.planId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each plan anew
  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    import('@/features/layers/startLayers').then(
      ({ startLayers }) => {
        if (!isGone) stop = startLayers();
      },
      // The plan and its background are there all the same.
      () => undefined,
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [planId]);
};
