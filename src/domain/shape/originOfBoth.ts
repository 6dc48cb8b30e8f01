import type { Origin } from '../location';

const longestFact = 200;

/**
 * Where the ground of two locations, or of one and a parcel that came to it, came from: parcels are named together, with
 * their registered sizes added up. Of anything else the first one's stays.
 */
export const originOfBoth = (kept: Origin, other: Origin): Origin => {
  if (kept.kind !== 'parcel' || other.kind !== 'parcel' || kept.source !== other.source) return kept;
  const known = kept.designation.split(', ');
  if (known.includes(other.designation)) return kept;
  const designation = [...known, other.designation].join(', ');
  const sizes = [kept.registeredArea, other.registeredArea];
  const registeredArea = sizes.includes(null)
    ? null
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  return designation.length > longestFact ? kept : { ...kept, designation, registeredArea };
};
