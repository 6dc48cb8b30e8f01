import { byNeighbourhood, type CareGroup, careGroupOf, careHomesOf } from '@/domain/careScale';
import type { Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { PlanHeader } from '@/domain/plan';
import { groupsWithin, withinMetres } from '@/geo/withinMetres';
import type { PlanView } from '@/state/planView';

export type CareReach = NonNullable<PlanHeader['settings']['careReach']>;
type Records = Pick<PlanView, 'locations' | 'partners'>;

/** `name`: of the neighbourhood, when groups are made by it. */
export type CareTeam = CareGroup & { name?: string };

/** The locations that one team can serve, most homes first; `unplaced`: how many cannot be said to be in any. */
export const careTeams = (
  { locations, partners }: Records,
  reach: CareReach,
): { teams: CareTeam[]; unplaced: number } => {
  const all = [...locations.values()].filter((location) => careHomesOf(location) > 0);
  const placed = reach === 'buurt' ? [] : all.filter(isPlaced);
  const named = reach === 'buurt' ? [...byNeighbourhood(all)] : [];
  const teams =
    reach === 'buurt'
      ? named.map(([name, members]): CareTeam => ({ ...careGroupOf(members, partners), name }))
      : groupsWithin(placed, reach).map((members): CareTeam => careGroupOf(members, partners));
  const grouped = teams.reduce((sum, { members }) => sum + members.length, 0);
  return { teams: teams.sort((a, b) => b.homes - a.homes), unplaced: all.length - grouped };
};

/** What lies around one location, itself left out; undefined when nobody can say. */
export const careAround = (
  location: Location,
  { locations }: Pick<Records, 'locations'>,
  reach: CareReach,
): Location[] | undefined => {
  const others = [...locations.values()].filter(
    (other) => other.id !== location.id && careHomesOf(other) > 0,
  );
  if (reach === 'buurt') {
    const { neighbourhood } = location;
    return neighbourhood === undefined
      ? undefined
      : others.filter((other) => other.neighbourhood === neighbourhood);
  }
  return isPlaced(location) ? withinMetres(location, others.filter(isPlaced), reach) : undefined;
};
