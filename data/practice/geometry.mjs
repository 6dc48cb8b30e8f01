// Plane geometry in metres east and north of the middle of the town. Rings are open (the first point is not
// repeated) and run anticlockwise.

export const add = ([ax, ay], [bx, by]) => [ax + bx, ay + by];
export const less = ([ax, ay], [bx, by]) => [ax - bx, ay - by];
export const times = ([x, y], factor) => [x * factor, y * factor];
export const distance = ([ax, ay], [bx, by]) => Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);
export const between = (a, b, share) => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
export const leftOf = ([x, y]) => [-y, x];

export function directionOf(from, to) {
  const length = distance(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** Smooth curve through all points (Catmull-Rom), as one list of points per stretch between two of them. */
export function curveStretches(points, { closed = false, steps = 16 } = {}) {
  const count = points.length;
  const at = (i) => {
    if (closed) return points[(i + count) % count];
    if (i < 0) return less(times(points[0], 2), points[1]);
    if (i >= count) return less(times(points[count - 1], 2), points[count - 2]);
    return points[i];
  };
  const stretches = [];
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const stretch = [];
    for (let step = 0; step <= steps; step += 1) {
      const t = step / steps;
      stretch.push(
        [0, 1].map(
          (k) =>
            0.5 *
            (2 * b[k] +
              (c[k] - a[k]) * t +
              (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
              (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t),
        ),
      );
    }
    stretches.push(stretch);
  }
  return stretches;
}

/** Lines that follow each other, as one. */
export const joined = (lines) => lines.flatMap((line, i) => (i === 0 ? line : line.slice(1)));

export const curve = (points, options) => joined(curveStretches(points, options));
export const closedCurve = (points, steps = 16) => curve(points, { closed: true, steps }).slice(0, -1);
export const reversed = (line) => line.toReversed();

export function lengthOf(line) {
  let length = 0;
  for (let i = 1; i < line.length; i += 1) length += distance(line[i - 1], line[i]);
  return length;
}

/** Function that gives the point at a share (0 to 1) of the length of a line. */
export function walkAlong(line) {
  const reached = [0];
  for (let i = 1; i < line.length; i += 1) reached.push(reached[i - 1] + distance(line[i - 1], line[i]));
  const total = reached.at(-1);
  return (share) => {
    const goal = Math.min(1, Math.max(0, share)) * total;
    let i = 1;
    while (i < line.length - 1 && reached[i] < goal) i += 1;
    const stretch = reached[i] - reached[i - 1] || 1;
    return between(line[i - 1], line[i], (goal - reached[i - 1]) / stretch);
  };
}

/** The part of a line between two shares of its length. */
export function partOf(line, from, to, steps = 24) {
  const at = walkAlong(line);
  return Array.from({ length: steps + 1 }, (_, i) => at(from + ((to - from) * i) / steps));
}

/** A line or ring moved to its left by some metres. Meant for smooth curves, wider than the move. */
export function movedLeft(line, metres, { closed = false } = {}) {
  const count = line.length;
  return line.map((point, i) => {
    const before = closed ? line[(i - 1 + count) % count] : line[Math.max(0, i - 1)];
    const after = closed ? line[(i + 1) % count] : line[Math.min(count - 1, i + 1)];
    return add(point, times(leftOf(directionOf(before, after)), metres));
  });
}

/** Ring around a line, so wide in all. */
export const band = (line, width) => [
  ...movedLeft(line, -width / 2),
  ...reversed(movedLeft(line, width / 2)),
];

export function signedArea(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

export const areaOf = (ring) => Math.abs(signedArea(ring));
export const anticlockwise = (ring) => (signedArea(ring) < 0 ? reversed(ring) : ring);

/** Mean of the corners: good enough for the small, plump rings of a town. */
export const middleOf = (ring) =>
  times(
    ring.reduce((sum, point) => add(sum, point), [0, 0]),
    1 / ring.length,
  );

export function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Rectangle with a corner at `origin`, `width` along `direction` and `depth` to the left of it. */
export function rectangle(origin, direction, width, depth) {
  const [along, inward] = [times(direction, width), times(leftOf(direction), depth)];
  return [origin, add(origin, along), add(add(origin, along), inward), add(origin, inward)];
}

/** Rectangle around its middle, turned by so many degrees anticlockwise. */
export function rectangleAround(middle, width, depth, degrees = 0) {
  const angle = (degrees * Math.PI) / 180;
  const direction = [Math.cos(angle), Math.sin(angle)];
  const corner = add(middle, add(times(direction, -width / 2), times(leftOf(direction), -depth / 2)));
  return rectangle(corner, direction, width, depth);
}

/** Every corner drawn towards the middle, so that sides move in by about so many metres. */
export function shrunk(ring, metres) {
  const count = ring.length;
  return ring.map((point, i) => {
    const [before, after] = [
      directionOf(ring[(i - 1 + count) % count], point),
      directionOf(point, ring[(i + 1) % count]),
    ];
    const sum = add(leftOf(before), leftOf(after));
    const squared = sum[0] ** 2 + sum[1] ** 2;
    return add(point, times(sum, (2 * metres) / Math.max(squared, 0.6)));
  });
}

/** Part of a ring to the left of the line through two points. */
export function leftPart(ring, from, to) {
  const side = ([x, y]) => (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
  const part = [];
  ring.forEach((end, i) => {
    const start = ring.at(i - 1);
    const [sideOfStart, sideOfEnd] = [side(start), side(end)];
    if (sideOfStart >= 0 !== sideOfEnd >= 0) {
      part.push(between(start, end, sideOfStart / (sideOfStart - sideOfEnd)));
    }
    if (sideOfEnd >= 0) part.push(end);
  });
  return part;
}

/** Part of a ring inside a convex, anticlockwise one. */
export function insideConvex(ring, convex) {
  let part = ring;
  for (let i = 0; i < convex.length && part.length > 0; i += 1) {
    part = leftPart(part, convex[i], convex[(i + 1) % convex.length]);
  }
  return part;
}

/** The stretches of a line for which `keeps(point)` holds, cut to within a metre. */
export function stretchesWhere(line, keeps, step = 4) {
  const at = walkAlong(line);
  const count = Math.max(2, Math.ceil(lengthOf(line) / step));
  const stretches = [];
  let current = [];
  for (let i = 0; i <= count; i += 1) {
    const point = at(i / count);
    if (keeps(point)) current.push(point);
    if ((!keeps(point) || i === count) && current.length > 0) {
      if (current.length > 1) stretches.push(thinned(current));
      current = [];
    }
  }
  return stretches;
}

/** Without the points that lie on a straight line between their neighbours. */
export function thinned(line, tolerance = 0.15) {
  const kept = [line[0]];
  let start = 0;
  for (let i = 2; i < line.length; i += 1) {
    const far = line.slice(start + 1, i).some((point) => distanceTo(point, line[start], line[i]) > tolerance);
    if (!far) continue;
    start = i - 1;
    kept.push(line[start]);
  }
  kept.push(line.at(-1));
  return kept;
}

/** Distance from a point to the stretch between two others. */
export function distanceTo(point, from, to) {
  const [dx, dy] = less(to, from);
  const squared = dx * dx + dy * dy;
  const share =
    squared === 0
      ? 0
      : Math.min(1, Math.max(0, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared));
  return distance(point, [from[0] + dx * share, from[1] + dy * share]);
}

export function distanceToLine(point, line) {
  let nearest = Infinity;
  for (let i = 1; i < line.length; i += 1) {
    nearest = Math.min(nearest, distanceTo(point, line[i - 1], line[i]));
  }
  return nearest;
}

/** Lines that only touch, or lie on one line such as the fronts of a row, do not cross. */
function crosses(a, b, c, d) {
  const side = (p, q, r) => {
    const turn = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
    return Math.abs(turn) < 1e-6 ? 0 : Math.sign(turn);
  };
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function boxOf(points) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const boxesMeet = (a, b) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Whether two rings share any ground. Quick for a small ring and one of many points. */
export function overlap(one, other) {
  const box = boxOf(one);
  if (!boxesMeet(box, boxOf(other))) return false;
  if (one.some((point) => contains(other, point)) || other.some((point) => contains(one, point))) return true;
  const near = other
    .map((corner, i) => [corner, other[(i + 1) % other.length]])
    .filter((edge) => boxesMeet(box, boxOf(edge)));
  return one.some((point, i) =>
    near.some(([from, to]) => crosses(point, one[(i + 1) % one.length], from, to)),
  );
}
