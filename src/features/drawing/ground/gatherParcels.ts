import type { Origin } from '@/domain/location';
import { originOfBoth } from '@/domain/shape/originOfBoth';
import { mergeShapes } from '@/geo/verbs/mergeShapes';
import type { Parcel } from '@/sources/interfaces/parcels';
import { notify } from '@/state/noticeStore';
import { shapeText } from '@/text/shape';
import { pickText } from '@/text/sources';
import { knownLocation, parcelOrigin, take } from '../pickLocation';
import { useGround } from './groundStore';

/** Parcels that were dragged over become one location, or come to the one that ground is picked for. */
export const gatherParcels = (gathered: readonly Parcel[]): void => {
  const { from } = useGround.getState();
  if (from === null) return;
  const originOf = (parcel: Parcel): Origin => parcelOrigin(parcel, from);
  // One that is a location already would lie twice in the plan.
  const fresh = gathered.filter((parcel) => knownLocation(originOf(parcel)) === undefined);
  const [first, ...others] = fresh;
  if (first === undefined) {
    notify(pickText.allKnown);
    return;
  }
  const all = [first, ...others];
  const geometry =
    others.length === 0 ? first.geometry : mergeShapes(all.map((parcel) => parcel.geometry))?.shape;
  if (geometry === undefined) {
    notify(shapeText.impossible);
    return;
  }
  const origin = all.map(originOf).reduce(originOfBoth);
  take({ geometry, origin, name: pickText.parcelsName(first.designation, others.length) });
};
