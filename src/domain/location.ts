import { type HousingType, housingTypes } from './housingType';
import { type Whole, wholeSchema } from './records';

export {
  type Intervention,
  interventions,
  type LocationFields,
  longestName,
  longestNotes,
  type Origin,
  originSchema,
  type Priority,
  priorities,
} from './locationFields';

/** A candidate site: a geometry and everything said about it, with the records in it. */
export type Location = Whole<'location'>;
export const locationSchema = wholeSchema('location');

/** All homes of the programme, of every type and year: what comes less what goes. */
export const homesIn = (location: Pick<Location, 'programme'>): number =>
  location.programme.reduce((sum, line) => sum + line.count, 0);

/** Whether a location takes part in sums: it does not when it falls off, or stands in for another one. */
export const isInSums = ({
  priority,
  alternativeOf,
}: Pick<Location, 'priority' | 'alternativeOf'>): boolean =>
  priority !== 'valt_af' && alternativeOf === undefined;

/** Whether its new homes count for the opgave, up to its horizon; of existing stock they are summed apart. */
export const countsForTarget = (
  location: Pick<Location, 'priority' | 'alternativeOf' | 'intervention'>,
): boolean => isInSums(location) && location.intervention !== 'bestaande_bouw';

/** What the partners of the plan promise; those that left it are no partners any more. */
export const partneredIn = ({ commitments }: Pick<Location, 'commitments'>): Location['commitments'] =>
  commitments.filter(({ formerName }) => formerName === undefined);

/** The homes of the programme that come. */
export const newHomesIn = (location: Pick<Location, 'programme'>): number =>
  location.programme.reduce((sum, { count }) => sum + Math.max(0, count), 0);

/** The homes that go, as a number above 0. */
export const demolishedIn = (location: Pick<Location, 'programme'>): number =>
  newHomesIn(location) - homesIn(location);

/** The types of the homes that come, those with most homes first. */
export const typesIn = (location: Pick<Location, 'programme'>): HousingType[] => {
  const homes = new Map<HousingType, number>();
  for (const { type, count } of location.programme) {
    if (count > 0) homes.set(type, (homes.get(type) ?? 0) + count);
  }
  return housingTypes
    .filter((type) => homes.has(type))
    .sort((a, b) => (homes.get(b) ?? 0) - (homes.get(a) ?? 0));
};
