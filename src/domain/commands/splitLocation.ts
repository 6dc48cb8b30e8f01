import type { Location } from '../location';
import type { Command } from './command';
import { editsFor } from './editsFor';
import { replaceLocation } from './replaceLocation';

/** Puts the pieces of a location in its place; the first of them is that location itself. See `splitRecords`. */
export const splitLocation = (location: Location, [rest, ...pieces]: readonly Location[]): Command => ({
  label: { code: 'location_split', subject: location.name, count: pieces.length + 1 },
  edits: [
    ...(rest === undefined ? [] : replaceLocation(location, rest)),
    ...pieces.flatMap((piece) => editsFor('location', piece)),
  ],
});
