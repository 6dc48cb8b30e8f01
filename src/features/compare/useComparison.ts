import { useMemo } from 'react';
import type { Location } from '@/domain/location';
import { type Comparison, compareVariants } from '@/domain/variants/compareVariants';
import type { Variant } from '@/domain/variants/variant';
import { usePlan } from '@/state/planStore';
import { locationsIn } from '@/state/planView';

/** One side: a variant, or null for the whole plan. */
export type Side = Variant | null;

/** The letter that stands for each side. */
export type Letters = { left: string; right: string };

export type Compared = Comparison & { left: readonly Location[]; right: readonly Location[] };

/** What two sides have, and where they differ, of the plan as it is now. */
export const useComparison = (left: Side, right: Side): Compared => {
  const { allLocations, revision } = usePlan((plan) => plan.view);
  const horizon = usePlan((plan) => plan.view.header.target.horizon);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  return useMemo(() => {
    const of = (side: Side) =>
      side === null ? [...allLocations.values()] : locationsIn(allLocations.values(), side);
    return {
      ...compareVariants(allLocations.values(), left, right, horizon),
      left: of(left),
      right: of(right),
    };
  }, [allLocations, left, right, horizon, revision]);
};
