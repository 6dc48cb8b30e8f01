import type { Geometry } from '@/domain/geometry';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { sizeOfBounds } from '@/geo/distance';
import { widestAmenityBox } from '@/sources/interfaces/amenities';

/** Whether a box is small enough for one question about amenities. */
export const isAskable = (bounds: Bounds): boolean => {
  const { width, height } = sizeOfBounds(bounds);
  return Math.max(width, height) <= widestAmenityBox;
};

/** What to ask about first: the municipality as a whole where that can be done, else what is in view. */
export const firstBox = (outline: Geometry | null, inView: Bounds | undefined): Bounds | undefined => {
  const whole = outline === null ? null : boundsOf([outline]);
  return whole !== null && isAskable(whole) ? whole : inView;
};

const lengthOf = (from: number, to: number): number => Math.max(0, to - from);

/** Whether most of the view lies outside the box that was asked about, and can be asked about instead. */
export const isElsewhere = (asked: Bounds, inView: Bounds): boolean => {
  const shared =
    lengthOf(Math.max(asked[0], inView[0]), Math.min(asked[2], inView[2])) *
    lengthOf(Math.max(asked[1], inView[1]), Math.min(asked[3], inView[3]));
  const all = lengthOf(inView[0], inView[2]) * lengthOf(inView[1], inView[3]);
  return shared < all / 2 && isAskable(inView);
};
