import type { Position } from '@/domain/geometry';
import { metresBetween } from '@/geo/distance';

/** As far from the middle as this, in metres, always fits on the map. */
const near = 10_000;
/** A location that lies so many times further off than most would make the others unreadably small. */
const tooFar = 8;

const middleOf = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;
const median = (values: readonly number[]): number => middleOf(values.toSorted((a, b) => a - b));

/** Which of these places one map can show together; the others lie too far off. */
export const inSight = (places: readonly Position[]): boolean[] => {
  const middle: Position = [median(places.map(([lon]) => lon)), median(places.map(([, lat]) => lat))];
  const distances = places.map((place) => metresBetween(middle, place));
  const most = Math.max(near, tooFar * median(distances));
  return distances.map((metres) => metres <= most);
};
