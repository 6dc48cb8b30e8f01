import type { Geometry } from '../geometry';
import type { Location, LocationFields } from '../location';
import type { Partner } from '../partner';
import type { Replaced } from '../replaceText';
import type { Command, Edit } from './command';

type Shared = Partial<Pick<LocationFields, 'planningStatus' | 'intervention' | 'priority'>>;

/** Sets the same fields of several locations, as one step of undo. */
export const changeLocations = (locations: readonly Location[], set: Shared): Command => {
  const [field, to] = Object.entries(set)[0] ?? [];
  return {
    label: {
      code: 'locations_changed',
      count: locations.length,
      ...(field !== undefined && { changed: { field, to } }),
    },
    edits: locations.map(({ id }): Edit => ({ record: 'location', id, set })),
  };
};

/** Sets the year of delivery of every line of several locations, or takes it off. */
export const setYears = (locations: readonly Location[], year: number | undefined): Command => ({
  label: { code: 'locations_changed', count: locations.length, changed: { field: 'year', to: year ?? null } },
  edits: locations.flatMap(({ id, programme }) =>
    programme.map((line): Edit => ({ record: 'line', parentId: id, id: line.id, set: { year } })),
  ),
});

/** Ties a partner to several locations; where it is tied already, what it promises stays. */
export const tiePartner = (
  locations: readonly Location[],
  partner: Pick<Partner, 'id' | 'name'>,
): Command => ({
  label: {
    code: 'locations_changed',
    count: locations.length,
    changed: { field: 'partner', partner: partner.name, to: partner.name },
  },
  edits: locations
    .filter(({ commitments }) => !commitments.some(({ partnerId }) => partnerId === partner.id))
    .map(
      ({ id }): Edit => ({ record: 'commitment', parentId: id, id: partner.id, set: { level: 'genoemd' } }),
    ),
});

/** Writes at each of several locations in which neighbourhood it lies. */
export const setNeighbourhoods = (filled: readonly { location: Location; name: string }[]): Command => ({
  label: { code: 'locations_changed', count: filled.length },
  edits: filled.map(
    ({ location, name }): Edit => ({ record: 'location', id: location.id, set: { neighbourhood: name } }),
  ),
});

/** Gives several locations another place at once. */
export const moveLocations = (moved: readonly { id: string; geometry: Geometry }[]): Command => ({
  label: { code: 'locations_changed', count: moved.length, changed: { field: 'place' } },
  edits: moved.map(({ id, geometry }): Edit => ({ record: 'location', id, set: { geometry } })),
});

export const removeLocations = (locations: readonly Location[]): Command => ({
  label: { code: 'locations_removed', count: locations.length },
  edits: locations.map(({ id }): Edit => ({ record: 'location', id, set: null })),
});

/** Gives several locations other texts; but for name and notes, an empty one is taken off. */
export const setTexts = (replaced: readonly Replaced[]): Command => ({
  label: { code: 'locations_changed', count: replaced.length },
  edits: replaced.map(({ location, texts }): Edit => {
    const set = Object.entries(texts).map(([field, text]) => [
      field,
      text === '' && field !== 'name' && field !== 'notes' ? undefined : text,
    ]);
    return { record: 'location', id: location.id, set: Object.fromEntries(set) };
  }),
});
