import type { Position } from '@/domain/geometry';
import { readCoordinate } from '@/geo/readCoordinate';
import type { Turn } from '@/geo/toWgs84';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { mostPositions } from '../limits';
import { done, failed, type Result } from '../result';
import { shown } from './noteBook';
import type { NoteCode } from './notes';

/** Why a geometry was not taken. */
export type Refusal = { code: NoteCode; field: string; value?: string };

/** What a geometry is made of, in degrees. */
export type Parts = { points: Position[]; lines: Position[][]; polygons: Position[][][] };

/** What was seen on the way through one geometry. */
export type Survey = {
  positions: number;
  hasHeight: boolean;
  hasText: boolean;
  unclosed: string | undefined;
};

type Way = { turn: Turn; parts: Parts; survey: Survey };

/** Deeper collections are no geometry. */
const deepest = 8;

const isNothing = (value: unknown, depth = 0): boolean =>
  Array.isArray(value) &&
  depth < deepest &&
  value.every((item) => item === null || isNothing(item, depth + 1));

const readPosition = (
  value: readonly unknown[],
  field: string,
  { turn, survey }: Way,
): Result<Position, Refusal> => {
  const x = readCoordinate(value[0]);
  const y = readCoordinate(value[1]);
  if (x === undefined || y === undefined) {
    return failed({ code: 'geometry_unreadable', field, value: shown(value) });
  }
  const position = turn([x, y]);
  if (!(Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90)) {
    return failed({ code: 'coordinates_out_of_range', field, value: `${x}, ${y}` });
  }
  if (value.length > 2) survey.hasHeight = true;
  if (typeof value[0] === 'string') survey.hasText = true;
  survey.positions += 1;
  if (survey.positions > mostPositions) {
    return failed({ code: 'too_many_positions', field, value: String(mostPositions) });
  }
  return done(position);
};

/** Reads every item of a list, and stops at the first that is refused. What is empty is passed over. */
const readList = <Item>(
  value: unknown,
  field: string,
  way: Way,
  read: (item: readonly unknown[], field: string, way: Way) => Result<Item | undefined, Refusal>,
): Result<Item[], Refusal> => {
  if (!Array.isArray(value)) return failed({ code: 'geometry_unreadable', field, value: shown(value) });
  const items: Item[] = [];
  for (const [index, entry] of value.entries()) {
    if (isNothing(entry)) continue;
    const place = `${field}[${index}]`;
    if (!Array.isArray(entry))
      return failed({ code: 'geometry_unreadable', field: place, value: shown(entry) });
    const item = read(entry, place, way);
    if (!item.ok) return item;
    if (item.value !== undefined) items.push(item.value);
  }
  return done(items);
};

const readLine = (value: unknown, field: string, way: Way) => readList(value, field, way, readPosition);

const readRing = (value: unknown, field: string, way: Way): Result<Position[], Refusal> => {
  const ring = readLine(value, field, way);
  if (!ring.ok) return ring;
  const first = ring.value[0];
  const last = ring.value.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
    way.survey.unclosed ??= field;
    ring.value.push([first[0], first[1]]);
  }
  return ring;
};

const itemOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.find((item) => !isNothing(item)) : undefined;

/** How deep the lists are nested: 0 for what is no list, 1 for a position. */
const depthOf = (value: unknown): number => {
  let depth = 0;
  for (let item = value; Array.isArray(item) && depth <= deepest; item = itemOf(item)) depth += 1;
  return depth;
};

type Take = (value: unknown, field: string, way: Way) => Refusal | undefined;

/** Takes every item of a list that is nested deeper than one shape of this kind, and the shape itself otherwise. */
const takeEach =
  (depth: number, take: Take): Take =>
  (value, field, way) => {
    if (!Array.isArray(value) || depthOf(value) <= depth) return take(value, field, way);
    for (const [index, item] of value.entries()) {
      const refusal = isNothing(item) ? undefined : takeEach(depth, take)(item, `${field}[${index}]`, way);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  };

const keep = <Item>(read: Result<Item, Refusal>, into: (item: Item) => void): Refusal | undefined => {
  if (!read.ok) return read.error;
  into(read.value);
  return undefined;
};

/** By the first words of a type: `MultiPoint` is made of points. */
const takes: readonly (readonly [RegExp, Take])[] = [
  [
    /^(?:multi)?point$/i,
    takeEach(1, (value, field, way) =>
      Array.isArray(value)
        ? keep(readPosition(value, field, way), (point) => way.parts.points.push(point))
        : { code: 'geometry_unreadable', field, value: shown(value) },
    ),
  ],
  [
    /^(?:multi)?line(?:string)?$/i,
    takeEach(2, (value, field, way) =>
      keep(readLine(value, field, way), (line) => way.parts.lines.push(line)),
    ),
  ],
  [
    /^(?:multi)?polygon$/i,
    takeEach(3, (value, field, way) => {
      const { polygons } = way.parts;
      // One list too few: the edge of a polygon without a list around it.
      if (depthOf(value) === 2) return keep(readRing(value, field, way), (ring) => polygons.push([ring]));
      return keep(readList(value, field, way, readRing), (rings) => polygons.push(rings));
    }),
  ],
];

const takeGeometry = (geometry: JsonObject, way: Way, field: string, depth: number): Refusal | undefined => {
  const members = valueAt(geometry, 'geometries');
  if (geometry.type === 'GeometryCollection' && Array.isArray(members) && depth < deepest) {
    let unknown: Refusal | undefined;
    for (const [index, member] of members.entries()) {
      if (!isObject(member)) continue;
      const refusal = takeGeometry(member, way, `${field}.geometries[${index}]`, depth + 1);
      if (refusal !== undefined && refusal.code !== 'geometry_type_not_supported') return refusal;
      unknown ??= refusal;
    }
    const { points, lines, polygons } = way.parts;
    return points.length + lines.length + polygons.length === 0 ? unknown : undefined;
  }
  const { type } = geometry;
  const take = takes.find(([types]) => typeof type === 'string' && types.test(type))?.[1];
  if (take === undefined) {
    return { code: 'geometry_type_not_supported', field: `${field}.type`, value: shown(geometry.type) };
  }
  const coordinates = valueAt(geometry, 'coordinates');
  if (isNothing(coordinates)) return undefined;
  return take(coordinates, `${field}.coordinates`, way);
};

/** What a geometry is made of, whatever its type; or why it cannot be read. What is empty gives no parts. */
export const readParts = (
  geometry: JsonObject,
  turn: Turn,
): Result<{ parts: Parts; survey: Survey }, Refusal> => {
  const parts: Parts = { points: [], lines: [], polygons: [] };
  const survey: Survey = { positions: 0, hasHeight: false, hasText: false, unclosed: undefined };
  const refusal = takeGeometry(geometry, { turn, parts, survey }, 'geometry', 0);
  return refusal === undefined ? done({ parts, survey }) : failed(refusal);
};
