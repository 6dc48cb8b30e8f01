import { sources } from '../style/layerIds';

/** What lies under the pointer. Of several that are selected together each is a location. */
export type Hit =
  | { kind: 'location'; id: string }
  | { kind: 'cluster'; id: string }
  /** The shape in hand or one of its handles. */
  | { kind: 'hand' }
  | { kind: 'nothing' };

type Found = { source: string; properties: Record<string, unknown> };

const ofLocations: readonly string[] = [
  sources.offered,
  sources.shapes,
  sources.centres,
  sources.dimmedShapes,
  sources.dimmedCentres,
  sources.hand,
];

const hitOf = ({ source, properties }: Found, inHand: string | null): Hit | null => {
  const isOne = source === sources.hand && inHand !== null;
  if (isOne || source === sources.withHand) return { kind: 'hand' };
  if (!ofLocations.includes(source)) return null;
  if (typeof properties.id !== 'string') return null;
  const kind = typeof properties.point_count === 'number' ? 'cluster' : 'location';
  return { kind, id: properties.id };
};

/** The topmost thing that can be clicked. The hidden original of the selected location counts as the one in hand. */
export const hitAmong = (found: readonly Found[], inHand: string | null): Hit => {
  for (const feature of found) {
    const hit = hitOf(feature, inHand);
    if (hit?.kind === 'location' && hit.id === inHand) return { kind: 'hand' };
    if (hit) return hit;
  }
  return { kind: 'nothing' };
};
