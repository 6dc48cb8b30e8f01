// Douglas-Peucker, clipping to a box, and the small measures both need. Degrees; longitudes are shrunk for
// distances, so a tolerance means the same in both directions.
import { KM_PER_DEGREE, LON_SHRINK } from './settings.mjs';

/** Area of a closed ring in square kilometres, never negative. */
export function areaKm2(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return (Math.abs(sum) / 2) * LON_SHRINK * KM_PER_DEGREE ** 2;
}

/** Distance from `point` to the stretch `from`-`to`, in degrees of latitude. */
export function distanceToStretch(point, from, to) {
  const [px, py] = [(point[0] - from[0]) * LON_SHRINK, point[1] - from[1]];
  const [dx, dy] = [(to[0] - from[0]) * LON_SHRINK, to[1] - from[1]];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
  return Math.hypot(px - t * dx, py - t * dy);
}

/** Drops points that lie closer to the line than `toleranceAt(point)` degrees of latitude. */
export function simplifyLine(line, toleranceAt) {
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const todo = [[0, line.length - 1]];
  while (todo.length > 0) {
    const [start, end] = todo.pop();
    let [worst, at] = [1, -1];
    for (let i = start + 1; i < end; i += 1) {
      const distance = distanceToStretch(line[i], line[start], line[end]);
      const excess = distance / toleranceAt(line[i]);
      if (excess > worst) [worst, at] = [excess, i];
    }
    if (at < 0) continue;
    keep[at] = 1;
    todo.push([start, at], [at, end]);
  }
  return line.filter((_, index) => keep[index]);
}

/** The same for a closed ring: the point farthest from its start is always kept. */
export function simplifyRing(ring, toleranceAt) {
  let [far, at] = [-1, 0];
  ring.forEach((point, index) => {
    const distance = distanceToStretch(point, ring[0], ring[0]);
    if (distance > far) [far, at] = [distance, index];
  });
  const there = simplifyLine(ring.slice(0, at + 1), toleranceAt);
  const back = simplifyLine(ring.slice(at), toleranceAt);
  return [...there, ...back.slice(1)];
}

export function isInside([x, y], [west, south, east, north]) {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Whether the point lies in the polygon (even-odd, so holes are outside). */
export function contains(rings, [x, y]) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Part of a closed ring inside the box (Sutherland-Hodgman); empty when nothing is left. */
export function clipRing(ring, [west, south, east, north]) {
  const sides = [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ];
  let points = ring.slice(0, -1);
  for (const { axis, limit, sign } of sides) {
    const clipped = [];
    points.forEach((to, index) => {
      const from = points.at(index - 1);
      const [wasIn, isIn] = [from, to].map((point) => sign * (point[axis] - limit) >= 0);
      if (wasIn !== isIn) {
        const t = (limit - from[axis]) / (to[axis] - from[axis]);
        const crossing = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
        crossing[axis] = limit;
        clipped.push(crossing);
      }
      if (isIn) clipped.push(to);
    });
    points = clipped;
  }
  return points.length < 3 ? [] : [...points, points[0]];
}

/** Rounds to `decimals` and drops points that became equal to the one before. */
export function roundLine(line, decimals) {
  const rounded = line.map((point) => point.map((value) => Number(value.toFixed(decimals))));
  return rounded.filter(
    ([x, y], index) => index === 0 || x !== rounded[index - 1][0] || y !== rounded[index - 1][1],
  );
}
