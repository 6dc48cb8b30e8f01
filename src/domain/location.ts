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

/** All homes of the programme, of every type and year. */
export const homesIn = (location: Pick<Location, 'programme'>): number =>
  location.programme.reduce((sum, line) => sum + line.count, 0);
