import { featureCollection, lineString, polygonize } from '@turf/turf';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import { holdsPoint } from '../holdsPoint';
import { areaOf } from '../measure';
import { metresPerDegreeAt } from '../metresPerDegree';
import { normaliseGeometry } from '../normalise';
import { positionInside } from '../positionInside';
import { lineCrossesItself } from '../selfIntersects';
import { withoutSlivers } from './slivers';
import { partsOf, type Surface, surfaceOf } from './surface';

export type Split =
  | { ok: true; pieces: Surface[] }
  | { ok: false; why: 'misses' | 'along_edge' | 'crosses_itself' };

/** A line that ends on the edge is drawn on by so much, in metres: an edge is never hit to the millimetre. */
const overshoot = 0.5;
/** Nearer to a corner than this, in degrees, it is the corner. */
const sameCorner = 2e-8;

type Crossing = { at: Position; along: number };

const drawnOn = (from: Position, end: Position): Position => {
  const [perLon, perLat] = metresPerDegreeAt(end);
  const [x, y] = [(end[0] - from[0]) * perLon, (end[1] - from[1]) * perLat];
  const length = Math.hypot(x, y);
  if (length === 0) return end;
  return [end[0] + ((x / length) * overshoot) / perLon, end[1] + ((y / length) * overshoot) / perLat];
};

/** The line with both ends drawn on a little. */
const prolonged = (line: readonly Position[]): Position[] => {
  const [first, second] = line;
  const [last, beforeLast] = [line.at(-1), line.at(-2)];
  if (!first || !second || !last || !beforeLast) return [...line];
  return [drawnOn(second, first), ...line.slice(1, -1), drawnOn(beforeLast, last)];
};

const isNear = (a: Position, b: Position): boolean =>
  Math.abs(a[0] - b[0]) < sameCorner && Math.abs(a[1] - b[1]) < sameCorner;

/** Where two sides meet, as parts of both. A corner of the ring stands for what lies on it. */
const meet = (
  a: Position,
  b: Position,
  c: Position,
  d: Position,
): { at: Position; onRing: number; onLine: number } | null => {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const onRing = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const onLine = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  if (onLine < 0 || onLine > 1) return null;
  const at: Position = [a[0] + onRing * rx, a[1] + onRing * ry];
  if (isNear(at, a)) return { at: a, onRing: 0, onLine };
  if (isNear(at, b)) return { at: b, onRing: 1, onLine };
  return onRing < 0 || onRing > 1 ? null : { at, onRing, onLine };
};

/** A line of positions with others put in between, in their order along it. */
const withCrossings = (line: readonly Position[], crossings: readonly Crossing[]): Position[] => {
  const all = [...line.map((at, along): Crossing => ({ at, along })), ...crossings].sort(
    (a, b) => a.along - b.along,
  );
  return all
    .map(({ at }) => at)
    .filter((at, index, every) => {
      const before = every[index - 1];
      return before === undefined || at[0] !== before[0] || at[1] !== before[1];
    });
};

/** The rings that the line crosses and the line, each with a corner wherever they do; and the rings that it leaves whole. */
const noded = (rings: readonly Position[][], line: readonly Position[]) => {
  const onLine: Crossing[] = [];
  const crossed: Position[][] = [];
  const whole: Position[][] = [];
  for (const ring of rings) {
    const onRing: Crossing[] = [];
    for (let i = 1; i < ring.length; i += 1) {
      for (let j = 1; j < line.length; j += 1) {
        const [a, b, c, d] = [ring[i - 1], ring[i], line[j - 1], line[j]];
        const found = a && b && c && d ? meet(a, b, c, d) : null;
        if (found === null) continue;
        onRing.push({ at: found.at, along: i - 1 + found.onRing });
        onLine.push({ at: found.at, along: j - 1 + found.onLine });
      }
    }
    if (onRing.length === 0) whole.push(ring);
    else crossed.push(withCrossings(ring, onRing));
  }
  return { lines: [...crossed, withCrossings(line, onLine)], whole };
};

/** What lies in a polygon of the faces that lines shut in; the holes that were left whole go with the face around them. */
const splitPolygon = (polygon: PolygonGeometry, line: readonly Position[]): PolygonGeometry[] => {
  const { lines, whole } = noded(polygon.coordinates, line);
  const [outer] = polygon.coordinates;
  if (outer !== undefined && whole.includes(outer)) return [polygon];
  const faces = polygonize(featureCollection(lines.map((each) => lineString(each))));
  return faces.features.flatMap(({ geometry }): PolygonGeometry[] => {
    const shut = geometry as PolygonGeometry;
    const holes = whole.filter(([corner]) => corner !== undefined && holdsPoint(shut, corner));
    const face = normaliseGeometry({ ...shut, coordinates: [...shut.coordinates, ...holes] });
    if (face?.type !== 'Polygon' || areaOf(face) < 1) return [];
    return holdsPoint(polygon, positionInside(face)) ? [face] : [];
  });
};

/** On which side of the line most of a shape lies: of the first and last position alone, for whole parts beside it. */
const isLeft = (shape: PolygonGeometry, line: readonly Position[]): boolean => {
  const [from, to] = [line[0], line.at(-1)];
  const [x, y] = positionInside(shape);
  return from && to ? (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]) > 0 : true;
};

/**
 * A shape cut by a line that was drawn across it, the largest piece first. Of a shape in several parts those that the line
 * leaves whole go with the piece on their side. A line that ends in the middle, passes by, or runs along the edge, cuts
 * nothing.
 */
export const splitShape = (shape: Surface, drawn: readonly Position[]): Split => {
  if (lineCrossesItself(drawn)) return { ok: false, why: 'crosses_itself' };
  const line = prolonged(drawn);
  const parts = partsOf(shape).map((coordinates): PolygonGeometry => ({ type: 'Polygon', coordinates }));
  const drawnThrough = parts.map((part) => splitPolygon(part, line));
  if (drawnThrough.every(({ length }) => length < 2)) return { ok: false, why: 'misses' };
  const cut = parts.map((part, n) => withoutSlivers(part, drawnThrough[n] ?? []));
  if (cut.every(({ length }) => length < 2)) return { ok: false, why: 'along_edge' };
  const faces = cut.flat();
  const groups =
    cut.length === 1
      ? faces.map((face) => [face])
      : [faces.filter((face) => isLeft(face, line)), faces.filter((face) => !isLeft(face, line))];
  const pieces = groups
    .map((group) => surfaceOf(group.map(({ coordinates }) => coordinates)))
    .filter((piece) => piece !== null);
  if (pieces.length < 2) return { ok: false, why: 'misses' };
  return { ok: true, pieces: pieces.sort((a, b) => areaOf(b) - areaOf(a)) };
};
