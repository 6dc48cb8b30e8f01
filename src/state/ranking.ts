import type { Location } from '@/domain/location';
import { homesIn } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { RankingContext } from '@/domain/ranking/factScore';
import { type Ranked, rank } from '@/domain/ranking/rank';
import { metresBetween } from '@/geo/distance';
import { centreOf } from '@/geo/measure';
import type { PlanView } from './planView';
import type { AmenitiesInBox, Screen } from './screen';

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

/** The locations of what is shown in the order that the criteria of the plan give; those that drop out are not among them. */
export const rankingOf = (view: PlanView, asked: Screen['amenities']): Ranked[] => {
  const candidates = [...view.locations.values()].filter(({ priority }) => priority !== 'valt_af');
  const around = asked.state === 'answered' ? asked.value : null;
  return rank(candidates, [...view.criteria.values()], contextOf(view, candidates, around));
};
