import type { Position } from '@/domain/geometry';

const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const cross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Above this nobody set the corners one by one. */
const mostCorners = 200;

/**
 * The corners of a ring (not closed) in an order in which no sides cross: wherever two do, the corners between them are
 * walked the other way around, which makes the ring shorter each time. Null when that does not end.
 */
export const uncross = (corners: readonly Position[]): Position[] | null => {
  const count = corners.length;
  if (count < 4 || count > mostCorners) return null;
  const ring = [...corners];
  const at = (index: number): Position => ring[index % count] ?? [0, 0];
  const turnOne = (): boolean => {
    for (let i = 0; i < count - 1; i += 1) {
      for (let j = i + 2; j < count; j += 1) {
        if (i === 0 && j === count - 1) continue;
        if (!cross(at(i), at(i + 1), at(j), at(j + 1))) continue;
        ring.splice(i + 1, j - i, ...ring.slice(i + 1, j + 1).reverse());
        return true;
      }
    }
    return false;
  };
  for (let turns = 0; turns < count * count; turns += 1) if (!turnOne()) return ring;
  return null;
};
