// Neighbouring areas share the very same edges, run through in opposite directions. That gives, without
// any geometry library, the outline of all areas together (edges nobody runs back along) and the border
// between two of them.

export const pointKey = (point) => `${point[0]},${point[1]}`;

/** The same for both directions of an edge. */
export function edgeKey(from, to) {
  const [a, b] = [pointKey(from), pointKey(to)];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Area of a closed ring in square degrees, positive when it runs anticlockwise. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum / 2;
}

/**
 * All edges of `areas` (`{ name, polygons }`), each once: `{ from, to, names, net }`. `net` counts how often
 * the edge is run through from `from` to `to`, less the times the other way round; land is on the left.
 */
export function collectEdges(areas) {
  const edges = new Map();
  for (const { name, polygons } of areas) {
    for (const rings of polygons) {
      rings.forEach((ring, index) => {
        const turned = signedArea(ring) > 0 !== (index === 0) ? ring.toReversed() : ring;
        for (let i = 1; i < turned.length; i += 1) {
          const [from, to] = [turned[i - 1], turned[i]];
          if (pointKey(from) === pointKey(to)) continue;
          const key = edgeKey(from, to);
          const edge = edges.get(key) ?? { from, to, names: [], net: 0 };
          edges.set(key, edge);
          edge.names.push(name);
          edge.net += pointKey(edge.from) === pointKey(from) ? 1 : -1;
        }
      });
    }
  }
  return [...edges.values()];
}

/**
 * Closed rings around all areas together: anticlockwise around land, clockwise around gaps in it. A ring
 * that touches itself is split there, so slivers between two not quite equal borders come out apart.
 */
export function outlineRings(edges) {
  const leaving = new Map();
  for (const { from, to, net } of edges) {
    const [start, end] = net > 0 ? [from, to] : [to, from];
    for (let times = Math.abs(net); times > 0; times -= 1) {
      const key = pointKey(start);
      if (!leaving.has(key)) leaving.set(key, []);
      leaving.get(key).push(end);
    }
  }
  const rings = [];
  for (const [startKey, ends] of leaving) {
    while (ends.length > 0) {
      const path = [startKey.split(',').map(Number)];
      const position = new Map([[startKey, 0]]);
      for (let next = ends.pop(); next; next = leaving.get(pointKey(path.at(-1)))?.pop()) {
        const key = pointKey(next);
        const seenAt = position.get(key);
        if (seenAt === undefined) {
          position.set(key, path.length);
          path.push(next);
          continue;
        }
        const loop = path.splice(seenAt + 1);
        for (const point of loop) position.delete(pointKey(point));
        if (loop.length > 1) rings.push([path[seenAt], ...loop, path[seenAt]]);
        if (path.length === 1) break;
      }
    }
  }
  return rings;
}

/** Open or closed lines made of the given edges (`{ from, to }`); lines end where three or more meet. */
export function linkLines(edges) {
  const atPoint = new Map();
  for (const edge of edges) {
    for (const point of [edge.from, edge.to]) {
      const key = pointKey(point);
      if (!atPoint.has(key)) atPoint.set(key, []);
      atPoint.get(key).push(edge);
    }
  }
  const used = new Set();
  const follow = (edge, start) => {
    const line = [start];
    let [current, here] = [edge, start];
    while (current && !used.has(current)) {
      used.add(current);
      here = pointKey(current.from) === pointKey(here) ? current.to : current.from;
      line.push(here);
      const next = atPoint.get(pointKey(here));
      current = next.length === 2 ? next.find((candidate) => !used.has(candidate)) : undefined;
    }
    return line;
  };
  const lines = [];
  for (const [key, meeting] of atPoint) {
    if (meeting.length === 2) continue;
    for (const edge of meeting) {
      if (used.has(edge)) continue;
      lines.push(follow(edge, pointKey(edge.from) === key ? edge.from : edge.to));
    }
  }
  for (const edge of edges) if (!used.has(edge)) lines.push(follow(edge, edge.from));
  return lines;
}
