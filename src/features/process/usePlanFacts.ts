import { useMemo } from 'react';
import { type PlanFacts, planFactsOf } from '@/domain/process/planFacts';
import { usePlan } from '@/state/planStore';

/** What the plan tells of its own process. */
export const usePlanFacts = (): PlanFacts => {
  const { locations, partners, revision } = usePlan((plan) => plan.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  return useMemo(
    () => planFactsOf(locations.values(), partners, new Date().getFullYear()),
    [locations, partners, revision],
  );
};
