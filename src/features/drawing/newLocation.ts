import type { Geometry } from '@/domain/geometry';
import { newId } from '@/domain/ids';
import { type Location, locationSchema, longestName } from '@/domain/location';
import type { PlacedLocation } from '@/domain/placed';
import { nextName, uniqueName } from '@/domain/uniqueName';
import { locationText } from '@/text/words';

/** What a picked location brings beside its shape. */
type Given = Partial<Pick<Location, 'name' | 'origin' | 'intervention'>>;

/** A location just drawn or picked, with a name that is free. */
export const newLocation = (
  geometry: Geometry,
  others: ReadonlyMap<string, Location>,
  given: Given = {},
): PlacedLocation => {
  const taken = new Set<string>();
  for (const { name } of others.values()) taken.add(name);
  const location = locationSchema.parse({
    id: newId(),
    origin: { kind: 'drawn' },
    ...given,
    name:
      given.name === undefined
        ? nextName(locationText.baseName, taken, others.size + 1)
        : uniqueName(given.name.slice(0, longestName), taken),
    geometry,
  });
  return { ...location, geometry };
};
