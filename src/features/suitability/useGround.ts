import { useDeferredValue, useEffect, useState } from 'react';
import { useAmenityFacts } from '@/plans/amenityFacts';
import { usePlan } from '@/state/planStore';
import { type Ground, groundOf, plannedIn } from './ground';

/** What is near in the area of the plan; undefined as long as nobody asked for it, or it is on its way. */
export const useGround = (): Ground | undefined => {
  const { planId: askedFor, asked } = useAmenityFacts();
  const planId = usePlan((plan) => plan.planId);
  const view = useDeferredValue(usePlan((plan) => plan.view));
  const [ground, setGround] = useState<Ground>();
  const area = askedFor === planId && asked.state === 'answered' ? asked.value : undefined;
  useEffect(() => {
    let isGone = false;
    if (area === undefined) setGround(undefined);
    else {
      groundOf(area, plannedIn(view.locations.values(), view.plannedAmenities.values())).then(
        (made) => {
          if (!isGone) setGround(made);
        },
        () => undefined,
      );
    }
    return () => {
      isGone = true;
    };
  }, [area, view]);
  return ground;
};
