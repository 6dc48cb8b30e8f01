import type { Location } from '../location';

/** A location with its number in a document: the same in its tables, on its maps and on its sheets. */
export type Numbered = { number: number; location: Location };

/** Locations numbered from 1 in the order they are in, oldest first: a new one leaves the numbers of the others alone. */
export const numbered = (locations: Iterable<Location>): Numbered[] =>
  [...locations].map((location, index) => ({ number: index + 1, location }));
