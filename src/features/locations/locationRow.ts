import { type Location, partneredIn, typesIn } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { housingTypeNames, shortStatusNames } from '@/text/codes';

/** The quiet line under a name: status, types (which the bar beside it shows as well), first partner. */
export const remarkOf = (location: Location, partners: ReadonlyMap<string, Partner>): string => {
  const [first, ...others] = typesIn(location).map((type) => housingTypeNames[type]);
  const types = first && [first, ...others.map((name) => name.toLowerCase())].join(', ');
  const partner = partners.get(partneredIn(location)[0]?.partnerId ?? '')?.name;
  return [shortStatusNames[location.planningStatus], types, partner]
    .filter((part) => part !== undefined)
    .join(' · ');
};
