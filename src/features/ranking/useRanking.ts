import { useMemo } from 'react';
import type { Criterion } from '@/domain/ranking/criterion';
import type { Ranked } from '@/domain/ranking/rank';
import { usePlan } from '@/state/planStore';
import { rankingOf } from '@/state/ranking';
import { useScreen } from '@/state/screenStore';

/** The criteria of the plan, and the locations of what is shown in the order they give. */
export const useRanking = (): { criteria: readonly Criterion[]; ranked: readonly Ranked[] } => {
  const view = usePlan((plan) => plan.view);
  const { revision } = view;
  const amenities = useScreen((screen) => screen.amenities);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the maps are kept up to date in place; revision tells
  return useMemo(
    () => ({ criteria: [...view.criteria.values()], ranked: rankingOf(view, amenities) }),
    [view, revision, amenities],
  );
};
