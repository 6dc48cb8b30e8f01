import type { Location } from '@/domain/location';
import type { ReadLocation } from './readResult';

/** The locations that have a name, as every location of a plan has. */
export const namedLocations = (locations: readonly ReadLocation[]): Location[] =>
  locations.flatMap(({ name, ...location }) => (name === undefined ? [] : [{ ...location, name }]));
