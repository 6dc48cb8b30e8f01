import { isInSums, type Location, partneredIn } from './location';
import type { Partner } from './partner';
import { homesOfTypes } from './signals/signal';

/** Zorggeschikte homes that a care team needs, and who said so: the location itself, or the partner of that name. */
export type AskedScale = { homes: number; by?: string };

/** Locations that one care team can serve, the one with most zorggeschikte homes first. */
export type CareGroup = {
  homes: number;
  members: readonly { id: string; name: string; homes: number }[];
  /** The largest scale that is asked at one of them; undefined when nobody asked one. */
  asked: AskedScale | undefined;
};

export type CareVerdict = { kind: 'unasked' } | { kind: 'enough' } | { kind: 'short'; by: number };

type Partners = ReadonlyMap<string, Partner>;

const largest = (scales: readonly AskedScale[]): AskedScale | undefined =>
  [...scales].sort((a, b) => b.homes - a.homes)[0];

/** The zorggeschikte homes that come at a location, whatever the year; none where it does not count. */
export const careHomesOf = (location: Location): number =>
  isInSums(location) ? homesOfTypes(location, ['zorggeschikt']) : 0;

/**
 * The scale that is asked at a location: what was filled in there, else the largest that one of its partners gave.
 * There is no norm: without either, nobody asked one.
 */
export const askedScaleOf = (location: Location, partners: Partners): AskedScale | undefined => {
  const { minimumScale = 0 } = location;
  if (minimumScale > 0) return { homes: minimumScale };
  return largest(
    partneredIn(location).flatMap(({ partnerId }) => {
      const { name = '', minimumScale: homes = 0 } = partners.get(partnerId) ?? {};
      return homes > 0 ? [{ homes, by: name }] : [];
    }),
  );
};

/** What locations have together, against the largest scale that is asked at one of them. */
export const careGroupOf = (locations: readonly Location[], partners: Partners): CareGroup => {
  const members = locations
    .map((location) => ({ id: location.id, name: location.name, homes: careHomesOf(location) }))
    .sort((a, b) => b.homes - a.homes || (a.id < b.id ? -1 : 1));
  return {
    homes: members.reduce((sum, { homes }) => sum + homes, 0),
    members,
    asked: largest(locations.flatMap((location) => askedScaleOf(location, partners) ?? [])),
  };
};

export const careVerdictOf = ({ homes, asked }: CareGroup): CareVerdict => {
  if (asked === undefined) return { kind: 'unasked' };
  return homes >= asked.homes ? { kind: 'enough' } : { kind: 'short', by: asked.homes - homes };
};

/** Locations by their neighbourhood; those of which nobody knows it are in none. */
export const byNeighbourhood = <Item extends Pick<Location, 'neighbourhood'>>(
  locations: Iterable<Item>,
): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const location of locations) {
    if (location.neighbourhood === undefined) continue;
    const group = groups.get(location.neighbourhood);
    if (group === undefined) groups.set(location.neighbourhood, [location]);
    else group.push(location);
  }
  return groups;
};
