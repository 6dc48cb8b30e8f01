import { homesIn, isInSums, type Location } from './location';
import { type Commitment, type CommitmentLevel, commitmentLevels } from './partner';

/** The homes that a promise is of: those it names, or else all of the location. */
export const homesPromised = ({ homes }: Commitment, location: Location): number =>
  homes ?? homesIn(location);

/** At how many locations a partner takes part, and how many homes it stands for there, by how far it is bound. */
export type PartnerWork = { locations: number; homes: number; byLevel: Record<CommitmentLevel, number> };

const noWork = (): PartnerWork => ({
  locations: 0,
  homes: 0,
  byLevel: { genoemd: 0, intentie: 0, toegezegd: 0, vastgelegd: 0 },
});

/** The work of every partner, by id. */
export const workOfPartners = (locations: Iterable<Location>): Map<string, PartnerWork> => {
  const work = new Map<string, PartnerWork>();
  for (const location of locations) {
    for (const commitment of location.commitments) {
      const sum = work.get(commitment.partnerId) ?? noWork();
      const homes = isInSums(location) ? homesPromised(commitment, location) : 0;
      sum.locations += 1;
      sum.homes += homes;
      sum.byLevel[commitment.level] += homes;
      work.set(commitment.partnerId, sum);
    }
  }
  return work;
};

/** Where a partner takes part, the firmest promise first. */
export const promisesOf = (
  partnerId: string,
  locations: Iterable<Location>,
): { location: Location; commitment: Commitment }[] =>
  [...locations]
    .flatMap((location) => {
      const commitment = location.commitments.find((each) => each.partnerId === partnerId);
      return commitment === undefined ? [] : [{ location, commitment }];
    })
    .sort(
      (a, b) =>
        commitmentLevels.indexOf(b.commitment.level) - commitmentLevels.indexOf(a.commitment.level) ||
        a.location.name.localeCompare(b.location.name, 'nl'),
    );
