import type { Geometry, Position } from '@/domain/geometry';

type Side = { from: Position; to: Position; west: number; east: number };

const sidesOf = (line: readonly Position[]): Side[] =>
  line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });

/** Twice the signed surface of a triangle: on which side of a-b lies c. */
const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two sides cross in the open; sharing an end or just touching is no crossing. */
const doCross = (a: Side, b: Side): boolean =>
  turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
  turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;

/** Sweeps from west to east, so that large imported shapes stay cheap (turf's kinks compares all pairs). */
const anyCross = (sides: Side[]): boolean => {
  const sorted = sides.sort((a, b) => a.west - b.west);
  let active: Side[] = [];
  for (const side of sorted) {
    active = active.filter((other) => other.east >= side.west);
    if (active.some((other) => doCross(side, other))) return true;
    active.push(side);
  }
  return false;
};

/** Whether an open line of positions crosses itself. */
export const lineCrossesItself = (line: readonly Position[]): boolean => anyCross(sidesOf(line));

/** Whether sides of the shape cross each other, in one ring or between rings of one polygon. */
export const selfIntersects = (geometry: Geometry): boolean => {
  if (geometry.type === 'Point') return false;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some((rings) => anyCross(rings.flatMap(sidesOf)));
};
