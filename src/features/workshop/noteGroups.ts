import type { Position } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import type { Remark } from '@/domain/remark';
import { dotsOf } from '@/domain/vote';
import { inPiles, type Pile } from '@/geo/inPiles';
import { centreOf } from '@/geo/measure';

/** What lies on one spot of the map: the remarks on a location together, with the dots it got; each other remark by itself. */
export type NoteGroup = { id: string; at: Position; location: Location | undefined; remarks: Remark[] };

export const noteGroups = (
  remarks: Iterable<Remark>,
  locations: ReadonlyMap<string, Location>,
  withDots: Iterable<Location> = locations.values(),
): NoteGroup[] => {
  const groups = new Map<string, NoteGroup>();
  for (const location of withDots) {
    const { id, geometry } = location;
    if (geometry === undefined || dotsOf(location.votes) === 0) continue;
    groups.set(id, { id, at: centreOf(geometry), location, remarks: [] });
  }
  for (const remark of remarks) {
    const location = locations.get(remark.locationId ?? '');
    const at = location?.geometry === undefined ? remark.place : centreOf(location.geometry);
    if (at === undefined) continue;
    const id = location?.id ?? remark.id;
    const group = groups.get(id) ?? { id, at, location, remarks: [] };
    group.remarks.push(remark);
    groups.set(id, group);
  }
  return [...groups.values()];
};

/** Notes that would cover each other on screen. */
export type NotePile = Pile<NoteGroup>;

/** From this zoom on a note shows its words; farther out only that it is there. */
export const wordsFrom = 15.5;

/** How wide and high a note is, in px: nearer than this they lie on each other. */
const reach = { words: { x: 120, y: 32 }, short: { x: 44, y: 28 } } as const;

/**
 * Notes as they lie on screen. Zoomed out they would hide the map and each other: those become one, that says how many
 * there are. Which they are together with does not change while the map is moved, only when it is zoomed.
 */
export const pilesOf = (
  groups: readonly NoteGroup[],
  project: (at: Position) => { x: number; y: number },
  size: keyof typeof reach,
): NotePile[] => inPiles(groups, ({ at }) => project(at), reach[size]);
