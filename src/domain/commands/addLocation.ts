import type { Location } from '../location';
import type { Command } from './command';
import { editsFor } from './editsFor';

export const addLocation = (location: Location): Command => ({
  label: { code: 'location_added', subject: location.name },
  edits: editsFor('location', location),
});
