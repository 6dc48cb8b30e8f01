import type { Position } from '@/domain/geometry';

type Edge = readonly [Position, Position];

/** Height of a band, in degrees: of a place only the edges at its own height are looked at. */
const band = 0.02;
const bandOf = (lat: number): number => Math.floor(lat / band);

/** Whether a place lies within closed rings, in their holes not; made once for many places. */
export const openRings = (rings: Iterable<readonly Position[]>): ((place: Position) => boolean) => {
  const bands = new Map<number, Edge[]>();
  for (const ring of rings) {
    for (const [n, from] of ring.entries()) {
      const to = ring[n + 1];
      if (to === undefined) break;
      const [low, high] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
      for (let at = bandOf(low); at <= bandOf(high); at += 1) {
        const edges = bands.get(at);
        if (edges === undefined) bands.set(at, [[from, to]]);
        else edges.push([from, to]);
      }
    }
  }
  return ([lon, lat]) => {
    let isInside = false;
    for (const [[x, y], [otherX, otherY]] of bands.get(bandOf(lat)) ?? []) {
      if (y > lat !== otherY > lat && lon < x + ((lat - y) / (otherY - y)) * (otherX - x))
        isInside = !isInside;
    }
    return isInside;
  };
};
