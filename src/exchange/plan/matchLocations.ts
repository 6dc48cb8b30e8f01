import type { Location } from '@/domain/location';
import { isSameShape } from '@/geo/sameShape';
import type { ReadLocation } from './readResult';

/** Numbers of a register that are as short as this mean little without a name beside them. */
const shortId = 8;

const nameKey = (name: string): string =>
  name
    .replace(/ \(\d+\)$/, '')
    .trim()
    .toLowerCase();

const idKey = (register: string, id: string): string => JSON.stringify([register, id]);

const externalIds = ({ externalIds }: Pick<Location, 'externalIds'>): [string, string][] =>
  Object.entries(externalIds ?? {});

/**
 * Which location of the plan each location of a file is: by the id of the plan wherever the file has it, by the id of a
 * register, or by the same name on the same ground. Undefined where it is new; none of the plan is two of the file.
 */
export const matchLocations = (
  read: readonly ReadLocation[],
  open: readonly Location[],
): (Location | undefined)[] => {
  const byId = new Map(open.map((location) => [location.id, location]));
  const byExternal = new Map<string, Location>();
  const byName = new Map<string, Location[]>();
  for (const location of open) {
    for (const [register, id] of externalIds(location)) byExternal.set(idKey(register, id), location);
    const key = nameKey(location.name);
    byName.set(key, [...(byName.get(key) ?? []), location]);
  }
  const taken = new Set<Location>();
  const take = (location: Location | undefined): Location | undefined => {
    if (location === undefined || taken.has(location)) return undefined;
    taken.add(location);
    return location;
  };
  const byOwnId = ({ id, told }: ReadLocation) =>
    take(byId.get(id) ?? (told?.id === undefined ? undefined : byId.get(told.id)));
  const byRegister = (location: ReadLocation) => {
    for (const [register, id] of externalIds(location)) {
      const there = byExternal.get(idKey(register, id));
      const isNamed = there !== undefined && nameKey(there.name) === nameKey(location.name ?? '');
      if (id.length >= shortId || isNamed) {
        const found = take(there);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const byNameAndShape = ({ name, geometry }: ReadLocation) =>
    name === undefined
      ? undefined
      : take(
          byName
            .get(nameKey(name))
            ?.find((there) => !taken.has(there) && isSameShape(there.geometry, geometry)),
        );
  // Who is sure goes before who is likely.
  const found = read.map(byOwnId);
  const registered = read.map((location, n) => found[n] ?? byRegister(location));
  return read.map((location, n) => registered[n] ?? byNameAndShape(location));
};
