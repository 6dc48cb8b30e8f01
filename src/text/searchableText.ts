import { type Location, typesIn } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { housingTypeNames, interventionNames, statusNames } from './codes';

/** Everything said of a location that a filter looks in, in lower case. */
export const searchableText = (location: Location, partners: ReadonlyMap<string, Partner>): string =>
  [
    location.name,
    location.neighbourhood ?? '',
    statusNames[location.planningStatus],
    interventionNames[location.intervention],
    ...typesIn(location).map((type) => housingTypeNames[type]),
    ...location.commitments.map(({ partnerId }) => partners.get(partnerId)?.name ?? ''),
  ]
    .join(' ')
    .toLowerCase();
