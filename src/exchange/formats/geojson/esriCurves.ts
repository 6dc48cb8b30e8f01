import type { Position } from '@/domain/geometry';
import { readCoordinate } from '@/geo/readCoordinate';
import { type JsonObject, valueAt } from '../../json/jsonObject';

/** Straight pieces that a curve becomes. */
const pieces = 16;
const shares = Array.from({ length: pieces }, (_, n) => (n + 1) / pieces);

export const positionIn = (value: unknown): Position | undefined => {
  const [x, y]: unknown[] = Array.isArray(value) ? value : [];
  const [east, north] = [readCoordinate(x), readCoordinate(y)];
  return east === undefined || north === undefined ? undefined : [east, north];
};

const arc = (from: Position, to: Position, [x, y]: Position, isClockwise: boolean): Position[] => {
  const start = Math.atan2(from[1] - y, from[0] - x);
  const radius = Math.hypot(from[0] - x, from[1] - y);
  let turn = Math.atan2(to[1] - y, to[0] - x) - start;
  if (isClockwise && turn >= 0) turn -= 2 * Math.PI;
  if (!isClockwise && turn <= 0) turn += 2 * Math.PI;
  return shares.map((share): Position => {
    const angle = start + turn * share;
    return share === 1 ? to : [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
};

/** The arc from one point to another by way of a third; a straight line when they lie on one. */
const arcBy = (from: Position, way: Position, to: Position): Position[] => {
  // About the first point: figures of hundreds of thousands of metres leave no room for squares.
  const [bx, by] = [way[0] - from[0], way[1] - from[1]];
  const [cx, cy] = [to[0] - from[0], to[1] - from[1]];
  const area = 2 * (bx * cy - by * cx);
  if (Math.abs(area) < 1e-12) return [to];
  const [b, c] = [bx * bx + by * by, cx * cx + cy * cy];
  const centre: Position = [from[0] + (cy * b - by * c) / area, from[1] + (bx * c - cx * b) / area];
  return arc(from, to, centre, area < 0);
};

const bezier = (from: Position, one: Position, two: Position, to: Position): Position[] =>
  shares.map((t): Position => {
    const at = (axis: 0 | 1): number =>
      (1 - t) ** 3 * from[axis] +
      3 * (1 - t) ** 2 * t * one[axis] +
      3 * (1 - t) * t * t * two[axis] +
      t ** 3 * to[axis];
    return [at(0), at(1)];
  });

/**
 * What ArcGIS writes in a line in the place of a point: an arc by way of a point (`c`) or about a middle (`a`), or a curve
 * of Bézier (`b`), as points that lie on it. An ellipse, and what is not understood, is the straight line to its end.
 */
export const curvePoints = (curve: JsonObject, from: Position | undefined): Position[] => {
  for (const kind of ['c', 'a', 'b'] as const) {
    const said = valueAt(curve, kind);
    if (!Array.isArray(said)) continue;
    const [to, one, two] = said.slice(0, 3).map(positionIn);
    if (to === undefined) return [];
    if (from === undefined || one === undefined) return [to];
    if (kind === 'c') return arcBy(from, one, to);
    if (kind === 'a') return said.length > 4 ? [to] : arc(from, to, one, said[3] === 1 || said[3] === true);
    return two === undefined ? [to] : bezier(from, one, two, to);
  }
  return [];
};
