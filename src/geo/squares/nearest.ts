/** A place in metres, on a flat grid. */
export type Place = readonly [x: number, y: number];

export type Nearest = {
  /** The index of the nearest place, or -1 when there is none. */
  at: (x: number, y: number) => number;
  /** Metres to it; infinite when there is none. */
  metres: (x: number, y: number) => number;
};

/**
 * Finds the nearest of many places: a k-d tree in one array, the middle of each part before its two halves (left smaller).
 * Built once; asked for every square.
 */
export const indexNearest = (places: readonly Place[]): Nearest => {
  const ids = Uint32Array.from(places.keys());
  const coordinate = (id: number, axis: number): number => places[id]?.[axis === 0 ? 0 : 1] ?? 0;
  const sort = (from: number, to: number, axis: number): void => {
    if (to - from < 2) return;
    ids.subarray(from, to).sort((a, b) => coordinate(a, axis) - coordinate(b, axis));
    const middle = (from + to) >> 1;
    sort(from, middle, 1 - axis);
    sort(middle + 1, to, 1 - axis);
  };
  sort(0, ids.length, 0);
  const xs = Float64Array.from(ids, (id) => coordinate(id, 0));
  const ys = Float64Array.from(ids, (id) => coordinate(id, 1));

  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  const look = (from: number, to: number, axis: number, x: number, y: number): void => {
    if (from >= to) return;
    const middle = (from + to) >> 1;
    const [dx, dy] = [x - (xs[middle] ?? 0), y - (ys[middle] ?? 0)];
    const square = dx * dx + dy * dy;
    if (square < least) {
      least = square;
      best = middle;
    }
    const off = axis === 0 ? dx : dy;
    const isLeft = off < 0;
    look(isLeft ? from : middle + 1, isLeft ? middle : to, 1 - axis, x, y);
    if (off * off < least) look(isLeft ? middle + 1 : from, isLeft ? to : middle, 1 - axis, x, y);
  };
  const find = (x: number, y: number): void => {
    best = -1;
    least = Number.POSITIVE_INFINITY;
    look(0, ids.length, 0, x, y);
  };
  return {
    at: (x, y) => {
      find(x, y);
      return ids[best] ?? -1;
    },
    metres: (x, y) => {
      find(x, y);
      return Math.sqrt(least);
    },
  };
};
