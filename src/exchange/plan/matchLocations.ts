import type { Geometry } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { boundsOf } from '@/geo/bounds';
import { isSameShape } from '@/geo/sameShape';
import type { Steps } from '../inSlices';
import type { ReadLocation } from './readResult';

/** Locations between two chances to put it down. */
const step = 200;

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

/** In degrees: some metres, more than a shape may be shifted by. */
const cell = 0.0002;

/** Locations that begin near where a shape begins. */
const groundOf = (open: readonly Location[]) => {
  const cells = new Map<string, Location[]>();
  const cellOf = (geometry: Geometry): [number, number] | undefined => {
    const bounds = boundsOf([geometry]);
    return bounds === null ? undefined : [Math.floor(bounds[0] / cell), Math.floor(bounds[1] / cell)];
  };
  for (const location of open) {
    const at = location.geometry && cellOf(location.geometry);
    if (at === undefined) continue;
    const key = at.join();
    cells.set(key, [...(cells.get(key) ?? []), location]);
  }
  return (geometry: Geometry | undefined): Location[] => {
    const at = geometry && cellOf(geometry);
    if (at === undefined) return [];
    const around = [-1, 0, 1];
    return around.flatMap((x) => around.flatMap((y) => cells.get([at[0] + x, at[1] + y].join()) ?? []));
  };
};

/**
 * Which location of the plan each location of a file is: by the id of the plan wherever the file has it, by the id of a
 * register, or by the same name on the same ground. Undefined where it is new; none of the plan is two of the file.
 */
export function* matchLocations(
  read: readonly ReadLocation[],
  open: readonly Location[],
): Steps<(Location | undefined)[]> {
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
  yield;
  const onGround = groundOf(open);
  const byNameAndShape = ({ name, geometry }: ReadLocation) => {
    // Who has no name is known by its ground alone.
    const likely = name === undefined ? onGround(geometry) : (byName.get(nameKey(name)) ?? []);
    const isIt = (there: Location) => !taken.has(there) && isSameShape(there.geometry, geometry);
    return take(likely.find((there) => there.name === name && isIt(there)) ?? likely.find(isIt));
  };
  // Who is sure goes before who is likely.
  const found = read.map(byOwnId);
  yield;
  const registered = read.map((location, n) => found[n] ?? byRegister(location));
  yield;
  const matched: (Location | undefined)[] = [];
  for (const [n, location] of read.entries()) {
    matched.push(registered[n] ?? byNameAndShape(location));
    if (n % step === 0) yield;
  }
  return matched;
}
