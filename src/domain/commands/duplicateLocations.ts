import type { Geometry } from '../geometry';
import { newId } from '../ids';
import type { Location } from '../location';
import type { PlacedLocation } from '../placed';
import { uniqueName } from '../uniqueName';
import type { Command } from './command';
import { editsFor } from './editsFor';

/**
 * The same again beside it, with its homes: what only one location can have (dots, its place in registers, the offer it
 * came with) stays with the first.
 */
export const copyOf = (
  location: Location,
  geometry: Geometry,
  taken: ReadonlySet<string>,
): PlacedLocation => {
  const { externalIds: _ids, offerId: _offer, offeredBy: _by, offeredOn: _on, ...ground } = location;
  const name = uniqueName(location.name, taken);
  return { ...ground, id: newId(), name, geometry, votes: [], mutedSignals: [] };
};

/** Adds copies to the plan. */
export const addCopies = (copies: readonly Location[]): Command => {
  const [first, another] = copies;
  return {
    label:
      first !== undefined && another === undefined
        ? { code: 'location_added', subject: first.name }
        : { code: 'locations_added', count: copies.length },
    edits: copies.flatMap((copy) => editsFor('location', copy)),
  };
};
