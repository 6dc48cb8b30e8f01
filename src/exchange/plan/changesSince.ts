import type { Location } from '@/domain/location';
import { isSameLocation } from './sameInFile';

/** Locations by name: which came, went, or are not as they were, with the name of then and of now. */
export type LocationChanges = {
  added: string[];
  removed: string[];
  changed: { was: string; is: string }[];
};

const namesOf = (locations: readonly Location[]): string[] => locations.map(({ name }) => name);

/** What became of the locations of a plan since it was kept as `then`. */
export const changesSince = (
  then: readonly Location[],
  now: ReadonlyMap<string, Location>,
): LocationChanges => {
  const before = new Map(then.map((location) => [location.id, location]));
  const locations = [...now.values()];
  const isChanged = (location: Location): boolean => {
    const old = before.get(location.id);
    return old !== undefined && !isSameLocation(old, location);
  };
  return {
    added: namesOf(locations.filter(({ id }) => !before.has(id))),
    removed: namesOf(then.filter(({ id }) => !now.has(id))),
    changed: locations
      .filter(isChanged)
      .map(({ id, name }) => ({ was: before.get(id)?.name ?? name, is: name })),
  };
};
