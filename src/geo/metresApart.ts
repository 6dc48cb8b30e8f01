import type { Geometry, Position } from '@/domain/geometry';
import { holdsPoint } from './holdsPoint';

const metresPerDegree = 111_195;

type Ring = readonly Position[];

const ringsOf = (geometry: Geometry): readonly Ring[] => {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
};

/** The distance of a point to a side, in metres on a plane that is as wide as the ground is there. */
const toSide = ([px, py]: Position, [ax, ay]: Position, [bx, by]: Position, width: number): number => {
  const [x, y] = [(bx - ax) * width, by - ay];
  const [dx, dy] = [(px - ax) * width, py - ay];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (dx * x + dy * y) / length));
  return Math.hypot(dx - along * x, dy - along * y) * metresPerDegree;
};

const fromCorners = (corners: readonly Ring[], sides: readonly Ring[], width: number): number => {
  let least = Infinity;
  for (const corner of corners.flat()) {
    for (const ring of sides) {
      ring.forEach((to, n) => {
        least = Math.min(least, toSide(corner, ring[n - 1] ?? to, to, width));
      });
    }
  }
  return least;
};

/** Metres between the edges of two shapes, as the crow flies; 0 when one has a corner in the other. */
export const metresApart = (a: Geometry, b: Geometry): number => {
  const [first, second] = [ringsOf(a), ringsOf(b)];
  const [corner = [0, 0]] = first[0] ?? [];
  const [other = [0, 0]] = second[0] ?? [];
  if (holdsPoint(b, corner) || holdsPoint(a, other)) return 0;
  const width = Math.cos((corner[1] * Math.PI) / 180);
  return Math.min(fromCorners(first, second, width), fromCorners(second, first, width));
};
