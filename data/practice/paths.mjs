// Where one can walk: all streets and paths, with a point wherever two of them meet, so that they hang together.
import { degreesOf } from './degrees.mjs';

/** An end that comes so close to another street, in metres, comes out on it. */
const near = 12;

const segmentsOf = (lines) =>
  lines.flatMap((line, index) => line.slice(1).map((to, nth) => ({ index, nth, from: line[nth], to })));

/** How far along a segment (0 to 1) a point lies at its nearest, and how far away that is. */
function footOf([px, py], { from: [ax, ay], to: [bx, by] }) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length));
  const foot = [ax + along * dx, ay + along * dy];
  return { along, foot, away: Math.hypot(px - foot[0], py - foot[1]) };
}

/** Whether the boxes around two segments, one of them widened, share nothing: then they are far apart. */
const areApart = (a, b, by = 0) =>
  [0, 1].some(
    (axis) =>
      Math.max(a.from[axis], a.to[axis]) + by < Math.min(b.from[axis], b.to[axis]) ||
      Math.max(b.from[axis], b.to[axis]) + by < Math.min(a.from[axis], a.to[axis]),
  );

/** Where two segments cross; undefined when they do not. */
function crossingOf(a, b) {
  const [rx, ry] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [sx, sy] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const [qx, qy] = [b.from[0] - a.from[0], b.from[1] - a.from[1]];
  const [t, u] = [(qx * sy - qy * sx) / cross, (qx * ry - qy * rx) / cross];
  if (t < 0 || t > 1 || u < 0 || u > 1) return undefined;
  return { t, u, point: [a.from[0] + t * rx, a.from[1] + t * ry] };
}

/** The lines of a town with the points where they meet put into both. */
export function pathsOf(town) {
  const lines = town.streets.map(({ line }) => line).filter((line) => line.length > 1);
  const segments = segmentsOf(lines);
  const extra = new Map();
  const add = ({ index, nth }, along, point) => {
    const key = `${index}/${nth}`;
    extra.set(key, [...(extra.get(key) ?? []), { along, point }]);
  };
  segments.forEach((a, first) => {
    for (const b of segments.slice(first + 1)) {
      if (a.index === b.index || areApart(a, b)) continue;
      const met = crossingOf(a, b);
      if (met === undefined) continue;
      add(a, met.t, met.point);
      add(b, met.u, met.point);
    }
  });
  const ends = lines.flatMap((line, index) => [line[0], line.at(-1)].map((end) => ({ index, end })));
  const links = ends.flatMap(({ index, end }) => {
    let best;
    for (const segment of segments) {
      if (segment.index === index || areApart({ from: end, to: end }, segment, near)) continue;
      const found = footOf(end, segment);
      if (found.away <= near && (best === undefined || found.away < best.away)) best = { ...found, segment };
    }
    if (best === undefined) return [];
    add(best.segment, best.along, best.foot);
    return [[end, best.foot]];
  });
  const noded = lines.map((line, index) =>
    line.flatMap((from, nth) => [
      from,
      ...(extra.get(`${index}/${nth}`) ?? []).toSorted((a, b) => a.along - b.along).map(({ point }) => point),
    ]),
  );
  return [...noded, ...links];
}

/** A place to the decimetre. */
const placeOf = (point) => degreesOf(point).map((degrees) => Math.round(degrees * 1e6) / 1e6);

/** GeoJSON, as a municipality would hand over its own. */
export const pathsFileOf = (town) => ({
  type: 'FeatureCollection',
  fictief: true,
  features: pathsOf(town).map((line) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: line.map(placeOf) },
  })),
});
