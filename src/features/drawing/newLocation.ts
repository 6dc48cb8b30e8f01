import type { Geometry } from '@/domain/geometry';
import { newId } from '@/domain/ids';
import { type Location, locationSchema } from '@/domain/location';
import { nextName } from '@/domain/uniqueName';
import { locationText } from '@/text/words';

/** A location just drawn, with a name that is free. */
export const newLocation = (geometry: Geometry, others: ReadonlyMap<string, Location>): Location => {
  const taken = new Set<string>();
  for (const { name } of others.values()) taken.add(name);
  return locationSchema.parse({
    id: newId(),
    name: nextName(locationText.baseName, taken, others.size + 1),
    geometry,
    origin: { kind: 'drawn' },
  });
};
