import type { Location } from '../location';
import type { Command } from './command';

/** Lets a location stand in for another one: of the two only the other counts. */
export const makeAlternative = (location: Location, original: { id: string; name: string }): Command => ({
  label: {
    code: 'location_changed',
    subject: location.name,
    changed: { field: 'alternativeOf', to: original.name },
  },
  edits: [{ record: 'location', id: location.id, set: { alternativeOf: original.id } }],
});

/** Lets an alternative count by itself again. */
export const countAgain = (location: Location): Command => ({
  label: {
    code: 'location_changed',
    subject: location.name,
    changed: { field: 'alternativeOf', to: null },
  },
  edits: [{ record: 'location', id: location.id, set: { alternativeOf: undefined } }],
});
