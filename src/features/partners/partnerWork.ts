import { homesIn, type Location } from '@/domain/location';

/** At how many locations a partner takes part, and how many homes those hold. */
export type PartnerWork = { locations: number; homes: number };

/** The work of every partner, by id. */
export const workOfPartners = (locations: Iterable<Location>): Map<string, PartnerWork> => {
  const work = new Map<string, PartnerWork>();
  for (const location of locations) {
    for (const { partnerId } of location.commitments) {
      const sum = work.get(partnerId) ?? { locations: 0, homes: 0 };
      work.set(partnerId, { locations: sum.locations + 1, homes: sum.homes + homesIn(location) });
    }
  }
  return work;
};
