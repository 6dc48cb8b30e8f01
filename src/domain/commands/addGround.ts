import type { Geometry } from '../geometry';
import type { Location, Origin } from '../location';
import { originOfBoth } from '../shape/originOfBoth';
import type { Command } from './command';

/** Gives a location more ground, with what the register says of it. */
export const addGround = ({ id, name, origin }: Location, geometry: Geometry, came: Origin): Command => ({
  label: { code: 'location_moved', subject: name, changed: { field: 'shape' } },
  edits: [{ record: 'location', id, set: { geometry, origin: originOfBoth(origin, came) } }],
});
