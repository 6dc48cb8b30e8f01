import { usePlan } from './planStore';
import type { PlanView } from './planView';
import { useScreen } from './screenStore';

/** Reads from what the screen shows: the plan as it is, or the kept snapshot that is looked at. */
export const useShownView = <Part>(select: (view: PlanView) => Part): Part => {
  const snapshot = useScreen((screen) => screen.snapshot);
  return usePlan((plan) => select(snapshot?.view ?? plan.view));
};
