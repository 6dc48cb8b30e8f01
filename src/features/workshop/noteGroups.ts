import type { Position } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import type { Remark } from '@/domain/remark';
import { centreOf } from '@/geo/measure';

/** The remarks that lie on one spot of the map: all of a location together, each other one by itself. */
export type NoteGroup = { id: string; at: Position; name: string | undefined; remarks: Remark[] };

export const noteGroups = (
  remarks: Iterable<Remark>,
  locations: ReadonlyMap<string, Location>,
): NoteGroup[] => {
  const groups = new Map<string, NoteGroup>();
  for (const remark of remarks) {
    const location = locations.get(remark.locationId ?? '');
    const at = location?.geometry === undefined ? remark.place : centreOf(location.geometry);
    if (at === undefined) continue;
    const id = location?.id ?? remark.id;
    const group = groups.get(id) ?? { id, at, name: location?.name, remarks: [] };
    group.remarks.push(remark);
    groups.set(id, group);
  }
  return [...groups.values()];
};
