import type { Geometry } from '../geometry';
import type { Location, LocationFields } from '../location';
import { uniqueName } from '../uniqueName';
import type { Command } from './command';

/** Sets fields of one location, such as its status, intervention, priority or notes. */
export const changeLocation = (
  location: Location,
  set: Partial<Omit<LocationFields, 'name' | 'geometry'>>,
  typing?: string,
): Command => ({
  label: { code: 'location_changed', subject: location.name },
  edits: [{ record: 'location', id: location.id, set }],
  ...(typing === undefined ? {} : { typing: `${location.id}/${typing}` }),
});

/** Gives a new shape or place. */
export const moveLocation = (location: Location, geometry: Geometry): Command => ({
  label: { code: 'location_moved', subject: location.name },
  edits: [{ record: 'location', id: location.id, set: { geometry } }],
});

/** Gives a new name, made unique among `taken` (the names of the other locations). */
export const renameLocation = (location: Location, name: string, taken: ReadonlySet<string>): Command => ({
  label: { code: 'location_renamed', subject: location.name },
  edits: [{ record: 'location', id: location.id, set: { name: uniqueName(name, taken) } }],
});
