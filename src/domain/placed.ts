import type { Geometry } from './geometry';
import type { Location } from './location';

type MayHavePlace = { geometry?: Geometry | undefined };

export type PlacedLocation = Location & { geometry: Geometry };

/** Whether a location has a place on the map; one without still seeks it, and waits beside the map. */
export const isPlaced = <Item extends MayHavePlace>(item: Item): item is Item & { geometry: Geometry } =>
  item.geometry !== undefined;

/** The places of locations, of those that have one. */
export const geometriesOf = (items: Iterable<MayHavePlace>): Geometry[] =>
  [...items].filter(isPlaced).map(({ geometry }) => geometry);
