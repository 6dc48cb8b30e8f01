import type { Geometry, Position } from '@/domain/geometry';
import { normaliseGeometry } from '@/geo/normalise';
import type { Turn } from '@/geo/toWgs84';
import { isObject, valueAt } from '../json/jsonObject';
import { mostPositions } from '../limits';
import { done, failed, type Result } from '../result';
import { shown } from './noteBook';
import type { Note, NoteCode } from './notes';

/** Why a geometry was not taken. */
type Refusal = { code: NoteCode; field: string; value?: string };
type Mending = Pick<Note, 'code' | 'field' | 'value'>;

/** How to come to degrees, and what was seen on the way through one geometry. */
type Survey = { turn: Turn; positions: number; hasHeight: boolean; unclosed: string | undefined };

const readPosition = (value: unknown, field: string, survey: Survey): Result<Position, Refusal> => {
  const [x, y]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof x !== 'number' || typeof y !== 'number') {
    return failed({ code: 'geometry_unreadable', field, value: shown(value) });
  }
  const position = survey.turn([x, y]);
  if (!(Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90)) {
    return failed({ code: 'coordinates_out_of_range', field, value: `${x}, ${y}` });
  }
  if (Array.isArray(value) && value.length > 2) survey.hasHeight = true;
  survey.positions += 1;
  if (survey.positions > mostPositions) {
    return failed({ code: 'too_many_positions', field, value: String(mostPositions) });
  }
  return done(position);
};

/** Reads every item of a list, and stops at the first that is refused. */
const readList = <Item>(
  value: unknown,
  field: string,
  survey: Survey,
  read: (item: unknown, field: string, survey: Survey) => Result<Item, Refusal>,
): Result<Item[], Refusal> => {
  if (!Array.isArray(value)) return failed({ code: 'geometry_unreadable', field, value: shown(value) });
  const items: Item[] = [];
  for (const [index, entry] of value.entries()) {
    const item = read(entry, `${field}[${index}]`, survey);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return done(items);
};

const readRing = (value: unknown, field: string, survey: Survey): Result<Position[], Refusal> => {
  const ring = readList(value, field, survey, readPosition);
  if (!ring.ok) return ring;
  const first = ring.value[0];
  const last = ring.value.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
    survey.unclosed ??= field;
    ring.value.push([first[0], first[1]]);
  }
  return ring;
};

const readRings = (value: unknown, field: string, survey: Survey): Result<Position[][], Refusal> =>
  readList(value, field, survey, readRing);

const readCoordinates = (type: unknown, value: unknown, survey: Survey): Result<Geometry, Refusal> => {
  const field = 'geometry.coordinates';
  if (type === 'Point' || type === 'MultiPoint') {
    // QGIS writes points as MultiPoint; more than one point is no place.
    const isOne = type === 'Point' || (Array.isArray(value) && value.length === 1);
    if (!isOne) return failed({ code: 'geometry_type_not_supported', field: 'geometry.type', value: type });
    const only: unknown = type === 'MultiPoint' && Array.isArray(value) ? value[0] : value;
    const position = readPosition(only, field, survey);
    return position.ok ? done({ type: 'Point', coordinates: position.value }) : position;
  }
  if (type === 'Polygon') {
    const rings = readRings(value, field, survey);
    return rings.ok ? done({ type, coordinates: rings.value }) : rings;
  }
  if (type === 'MultiPolygon') {
    const polygons = readList(value, field, survey, readRings);
    return polygons.ok ? done({ type, coordinates: polygons.value }) : polygons;
  }
  return failed({ code: 'geometry_type_not_supported', field: 'geometry.type', value: shown(type) });
};

const isSurface = (value: unknown): boolean =>
  isObject(value) && (value.type === 'Polygon' || value.type === 'MultiPolygon');

/** The one surface, else the one point, of a collection; undefined when there is not exactly one. */
const onlyUsable = (members: readonly unknown[]): unknown => {
  const surfaces = members.filter(isSurface);
  const points = members.filter((member) => isObject(member) && member.type === 'Point');
  const usable = surfaces.length > 0 ? surfaces : points;
  return usable.length === 1 ? usable[0] : undefined;
};

const countRings = (geometry: Geometry): number => {
  if (geometry.type === 'Point') return 0;
  return geometry.type === 'Polygon' ? geometry.coordinates.length : geometry.coordinates.flat().length;
};

/**
 * A geometry from a file, in the one form a plan has, with what was mended; or why it cannot be taken.
 * Degrees, WGS84, or made into them by `turn`. Heights are dropped, open rings closed, rings without surface left out.
 */
export const readGeometry = (
  value: unknown,
  turn: Turn = (position) => position,
): Result<{ geometry: Geometry; mendings: Mending[] }, Refusal> => {
  if (value === undefined || value === null) return failed({ code: 'no_geometry', field: 'geometry' });
  if (!isObject(value)) {
    return failed({ code: 'geometry_unreadable', field: 'geometry', value: shown(value) });
  }
  const mendings: Mending[] = [];
  let source = value;
  const members = valueAt(value, 'geometries');
  if (value.type === 'GeometryCollection' && Array.isArray(members)) {
    const only = onlyUsable(members);
    if (isObject(only)) {
      source = only;
      if (members.length > 1) mendings.push({ code: 'collection_reduced', field: 'geometry.geometries' });
    }
  }
  const survey: Survey = { turn, positions: 0, hasHeight: false, unclosed: undefined };
  const read = readCoordinates(source.type, valueAt(source, 'coordinates'), survey);
  if (!read.ok) return read;
  if (survey.hasHeight) mendings.push({ code: 'height_dropped', field: 'geometry.coordinates' });
  if (survey.unclosed !== undefined) mendings.push({ code: 'ring_closed', field: survey.unclosed });
  const geometry = normaliseGeometry(read.value);
  if (geometry === null) return failed({ code: 'ring_too_short', field: 'geometry.coordinates' });
  const dropped = countRings(read.value) - countRings(geometry);
  if (dropped > 0) mendings.push({ code: 'ring_too_short', field: 'geometry.coordinates' });
  return done({ geometry, mendings });
};
