import type { Position } from '@/domain/geometry';

type Ring = readonly Position[];

/** Twice the signed surface. */
const surface = (ring: Ring): number => {
  let sum = 0;
  for (let n = 1; n < ring.length; n += 1) {
    const from = ring[n - 1];
    const to = ring[n];
    if (from && to) sum += from[0] * to[1] - to[0] * from[1];
  }
  return sum;
};

const holds = (ring: Ring, [x, y]: Position): boolean => {
  let isInside = false;
  for (let n = 1; n < ring.length; n += 1) {
    const a = ring[n - 1];
    const b = ring[n];
    if (!a || !b || a[1] > y === b[1] > y) continue;
    if (x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) isInside = !isInside;
  }
  return isInside;
};

/** The middle of the first side: a corner may touch the edge of the ring around it. */
const probe = (ring: Ring): Position => {
  const [a = [0, 0], b = a] = ring;
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
};

/** Whether one ring lies inside another, by its first side: for rings that do not cross. */
export const ringHolds = (outer: Ring, inner: Ring): boolean => holds(outer, probe(inner));

/** More rings than this are taken as they come. */
const mostRings = 2_000;

/**
 * Rings that stand side by side, as Esri has them, as polygons with holes: a ring inside an odd number of others is a hole
 * in the smallest of those. Whichever way they turn.
 */
export const ringsToPolygons = (rings: readonly Ring[]): Position[][][] => {
  if (rings.length > mostRings) return rings.map((ring) => [[...ring]]);
  const sorted = rings
    .map((ring) => ({ ring, size: Math.abs(surface(ring)) }))
    .sort((a, b) => b.size - a.size);
  const polygons = new Map<Ring, Position[][]>();
  for (const [index, { ring }] of sorted.entries()) {
    const around = sorted.slice(0, index).filter((other) => ringHolds(other.ring, ring));
    const outer = around.length % 2 === 1 ? around.findLast((other) => polygons.has(other.ring)) : undefined;
    const holes = outer && polygons.get(outer.ring);
    if (holes) holes.push([...ring]);
    else polygons.set(ring, [[...ring]]);
  }
  return [...polygons.values()];
};
