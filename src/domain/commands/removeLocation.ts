import type { Location } from '../location';
import type { Command } from './command';

export const removeLocation = (location: Location): Command => ({
  label: { code: 'location_removed', subject: location.name },
  edits: [{ record: 'location', id: location.id, set: null }],
});
