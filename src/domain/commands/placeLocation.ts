import type { Location } from '../location';
import type { PlacedLocation } from '../placed';
import { defaultPlanningStatus } from '../planningStatus';
import type { Command } from './command';

/** Where a location comes to lie, and where its shape came from. */
export type FoundPlace = Pick<PlacedLocation, 'geometry' | 'origin' | 'neighbourhood'>;

/**
 * Gives a location that sought a place the place that was found. Status 5B says that there is none: it becomes 5A, any
 * other stays.
 */
export const placeLocation = (
  { id, name, planningStatus }: Location,
  { geometry, origin, neighbourhood }: FoundPlace,
): Command => ({
  label: { code: 'location_moved', subject: name, changed: { field: 'found' } },
  edits: [
    {
      record: 'location',
      id,
      set: {
        geometry,
        origin,
        ...(neighbourhood !== undefined && { neighbourhood }),
        ...(planningStatus === '5B' && { planningStatus: defaultPlanningStatus }),
      },
    },
  ],
});
