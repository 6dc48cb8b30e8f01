import type { Geometry } from '@/domain/geometry';
import { boundsOf } from '@/geo/bounds';
import { overlapOf } from '@/geo/overlapOf';
import { isSameShape } from '@/geo/sameShape';
import type { Steps } from '../inSlices';

type Placed = { name: string; geometry?: Geometry | undefined };

/** Two locations, the first of which came in. `isSame`: on exactly the same ground. */
export type Lying = { name: string; on: string; isSame: boolean };

/** Locations between two chances to put it down. */
const step = 100;

const mostPairs = 200;
const mostLooked = 5_000;
/** The part of the smaller that may lie in the other: neighbours share an edge. */
const mostShared = 0.5;

type Boxed = { item: Placed; geometry: Geometry; box: readonly number[]; isNew: boolean };

const boxed = (item: Placed, isNew: boolean): Boxed[] => {
  const { geometry } = item;
  const box = geometry && boundsOf([geometry]);
  return geometry && box ? [{ item, geometry, box, isNew }] : [];
};

/** Which of the locations that come in lie on one of the plan or on each other, for the greater part or wholly. */
export function* onEachOther(come: readonly Placed[], there: readonly Placed[]): Steps<Lying[]> {
  const all: Boxed[] = [];
  for (const [n, item] of come.entries()) {
    all.push(...boxed(item, true));
    if (n % step === 0) yield;
  }
  for (const [n, item] of there.entries()) {
    all.push(...boxed(item, false));
    if (n % step === 0) yield;
  }
  all.sort((a, b) => (a.box[0] ?? 0) - (b.box[0] ?? 0));
  const found: Lying[] = [];
  let looked = 0;
  for (const [n, one] of all.entries()) {
    yield;
    const [, south = 0, east = 0, north = 0] = one.box;
    for (let m = n + 1; m < all.length; m += 1) {
      const other = all[m];
      if (other === undefined || (other.box[0] ?? 0) > east) break;
      if (!one.isNew && !other.isNew) continue;
      if ((other.box[1] ?? 0) > north || (other.box[3] ?? 0) < south) continue;
      const isSame = isSameShape(one.geometry, other.geometry);
      if (!isSame) {
        looked += 1;
        if (looked > mostLooked || overlapOf(one.geometry, other.geometry) < mostShared) continue;
      }
      const [first, second] = one.isNew ? [one, other] : [other, one];
      found.push({ name: first.item.name, on: second.item.name, isSame });
      if (found.length >= mostPairs) return found;
    }
  }
  return found;
}
