import { type HousingType, housingTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { housingTypeNames, interventionNames, shortStatusNames, statusNames } from '@/text/codes';

/** The types in a programme, those with most homes first. */
export const typesIn = (location: Location): HousingType[] => {
  const homes = new Map<HousingType, number>();
  for (const { type, count } of location.programme) {
    if (count > 0) homes.set(type, (homes.get(type) ?? 0) + count);
  }
  return housingTypes
    .filter((type) => homes.has(type))
    .sort((a, b) => (homes.get(b) ?? 0) - (homes.get(a) ?? 0));
};

/** The quiet line under a name: status, types (which the bar beside it shows as well), first partner. */
export const remarkOf = (location: Location, partners: ReadonlyMap<string, Partner>): string => {
  const [first, ...others] = typesIn(location).map((type) => housingTypeNames[type]);
  const types = first && [first, ...others.map((name) => name.toLowerCase())].join(', ');
  const partner = partners.get(location.commitments[0]?.partnerId ?? '')?.name;
  return [shortStatusNames[location.planningStatus], types, partner]
    .filter((part) => part !== undefined)
    .join(' · ');
};

/** Everything of a location that the filter looks in, in lower case. */
const searchable = (location: Location, partners: ReadonlyMap<string, Partner>): string =>
  [
    location.name,
    statusNames[location.planningStatus],
    interventionNames[location.intervention],
    ...typesIn(location).map((type) => housingTypeNames[type]),
    ...location.commitments.map(({ partnerId }) => partners.get(partnerId)?.name ?? ''),
  ]
    .join(' ')
    .toLowerCase();

/** The ids of the locations in which every word of the filter occurs, in the order given. */
export const filterIds = (
  ids: readonly string[],
  locations: ReadonlyMap<string, Location>,
  partners: ReadonlyMap<string, Partner>,
  filter: string,
): readonly string[] => {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return ids;
  return ids.filter((id) => {
    const location = locations.get(id);
    if (location === undefined) return false;
    const text = searchable(location, partners);
    return words.every((word) => text.includes(word));
  });
};
