import { create } from 'zustand';
import type { Position } from '@/domain/geometry';
import { holdsPoint } from '@/geo/holdsPoint';
import type { Provenance } from '@/sources/interfaces/answer';
import type { Parcel } from '@/sources/interfaces/parcels';

/** The parcels in view, with who said so, and those under the pointer. */
type Known = { parcels: readonly Parcel[]; from: Provenance | null; over: readonly Parcel[] };

const none: Known = { parcels: [], from: null, over: [] };

export const useGround = create<Known>()(() => none);

export const forgetGround = (): void => useGround.setState(none);

/** The parcel at a place, where it is known already: then nobody has to be asked. */
export const knownParcelAt = (place: Position): { parcel: Parcel; from: Provenance } | undefined => {
  const { parcels, from } = useGround.getState();
  const parcel = parcels.find(({ geometry }) => holdsPoint(geometry, place));
  return parcel && from ? { parcel, from } : undefined;
};
