import { usePlan } from './planStore';
import type { PlanView } from './planView';
import { useScreen } from './screenStore';

/** Reads from what the screen shows: the plan as it is, or the kept version that is looked at. */
export const useShownView = <Part>(select: (view: PlanView) => Part): Part => {
  const version = useScreen((screen) => screen.version);
  return usePlan((plan) => select(version?.view ?? plan.view));
};
