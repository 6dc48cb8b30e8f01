import { useMemo } from 'react';
import type { Location } from '@/domain/location';
import { homesIn } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { Criterion } from '@/domain/ranking/criterion';
import type { RankingContext } from '@/domain/ranking/factScore';
import { type Ranked, rank } from '@/domain/ranking/rank';
import { metresBetween } from '@/geo/distance';
import { centreOf } from '@/geo/measure';
import { usePlan } from '@/state/planStore';
import type { PlanView } from '@/state/planView';
import { type AmenitiesInBox, useScreen } from '@/state/screenStore';

/** Metres from the middle of a location to the nearest supermarket, where the amenities around it are known. */
const supermarketAt = (
  location: Location,
  { bounds: [west, south, east, north], amenities }: AmenitiesInBox,
): number | undefined => {
  if (!isPlaced(location)) return undefined;
  const at = centreOf(location.geometry);
  if (at[0] < west || at[0] > east || at[1] < south || at[1] > north) return undefined;
  const shops = amenities.filter(({ kind }) => kind === 'supermarkt');
  return shops.length === 0 ? undefined : Math.min(...shops.map(({ point }) => metresBetween(at, point)));
};

const contextOf = (
  view: PlanView,
  candidates: readonly Location[],
  around: AmenitiesInBox | null,
): RankingContext => ({
  largest: candidates.reduce((most, location) => Math.max(most, homesIn(location)), 0),
  horizon: view.header.target.horizon,
  carePartners: new Set(
    [...view.partners.values()].filter(({ role }) => role === 'zorgorganisatie').map(({ id }) => id),
  ),
  supermarketAt: (location) => (around === null ? undefined : supermarketAt(location, around)),
});

/** The criteria of the plan, the heaviest first, and the locations of what is shown in the order they give. */
export const useRanking = (): { criteria: readonly Criterion[]; ranked: readonly Ranked[] } => {
  const view = usePlan((plan) => plan.view);
  const { revision } = view;
  const asked = useScreen((screen) => screen.amenities);
  const around = asked.state === 'answered' ? asked.value : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the maps are kept up to date in place; revision tells
  return useMemo(() => {
    const criteria = [...view.criteria.values()];
    const candidates = [...view.locations.values()].filter(({ priority }) => priority !== 'valt_af');
    return { criteria, ranked: rank(candidates, criteria, contextOf(view, candidates, around)) };
  }, [view, revision, around]);
};
