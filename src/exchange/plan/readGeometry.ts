import type { Geometry, Position } from '@/domain/geometry';
import { joinLines } from '@/geo/joinLines';
import { mendCrossing } from '@/geo/mendCrossing';
import { normaliseGeometry } from '@/geo/normalise';
import { ringHolds, ringsToPolygons } from '@/geo/ringsToPolygons';
import type { Turn } from '@/geo/toWgs84';
import { anyGeometryOfWkt } from '@/geo/wkt';
import { isObject, type JsonObject } from '../json/jsonObject';
import { valueIn } from '../json/valueIn';
import { done, failed, type Result } from '../result';
import { shown } from './noteBook';
import type { Note } from './notes';
import { type Parts, type Refusal, readParts } from './readParts';

type Mending = Pick<Note, 'code' | 'field' | 'value' | 'count'>;
type Shape = { geometry: Geometry; mendings: Mending[] };

/** A geometry that a database or table wrote as text: in well-known text, or as GeoJSON. */
const inText = (text: string): unknown => anyGeometryOfWkt(text) ?? valueIn(text);

/** A geometry as it is in the file, also when it was written as text there; undefined when it is none. */
export const geometryIn = (value: unknown): JsonObject | undefined => {
  const found = typeof value === 'string' ? inText(value) : value;
  return isObject(found) ? found : undefined;
};

const middleOf = (points: readonly Position[]): Position => {
  const sum = points.reduce<Position>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
};

type SurfaceGeometry = Exclude<Geometry, { type: 'Point' }>;

const surfaceOf = (polygons: Position[][][]): SurfaceGeometry => {
  const [only] = polygons;
  return only !== undefined && polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
};

const coordinates = 'geometry.coordinates';

/** What a plan makes of the parts: surfaces before closed lines before points. */
const shapeOf = ({ points, lines, polygons }: Parts, source: JsonObject): Result<Shape, Refusal> => {
  const extra = points.length + lines.length;
  if (polygons.length > 0) {
    const isMulti = source.type === 'MultiPolygon' && polygons.length === 1;
    const [only = []] = polygons;
    const geometry: Geometry = isMulti ? { type: 'MultiPolygon', coordinates: [only] } : surfaceOf(polygons);
    return done({
      geometry,
      mendings: extra === 0 ? [] : [{ code: 'collection_reduced', field: 'geometry.geometries' }],
    });
  }
  const rings = joinLines(lines);
  if (rings !== undefined) {
    const geometry = surfaceOf(rings.map((ring) => [ring]));
    return done({
      geometry,
      mendings: [{ code: 'line_closed', field: 'geometry.type', value: shown(source.type) }],
    });
  }
  const [first] = points;
  if (first !== undefined && lines.length === 0) {
    const isOne = points.length === 1;
    const mendings: Mending[] = isOne
      ? []
      : [{ code: 'points_reduced', field: coordinates, value: String(points.length) }];
    return done({ geometry: { type: 'Point', coordinates: isOne ? first : middleOf(points) }, mendings });
  }
  const code = lines.length > 0 ? 'geometry_type_not_supported' : 'geometry_empty';
  return failed({ code, field: 'geometry.type', value: shown(source.type) });
};

const countRings = (geometry: Geometry): number => {
  if (geometry.type === 'Point') return 0;
  return geometry.type === 'Polygon' ? geometry.coordinates.length : geometry.coordinates.flat().length;
};

/** A ring that is written as a hole and lies outside its surface is a part by itself. */
const withoutHolesOutside = (geometry: SurfaceGeometry, mendings: Mending[]): SurfaceGeometry => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const isOutside = ([outer, ...holes]: Position[][]) =>
    outer !== undefined && holes.some((hole) => !ringHolds(outer, hole));
  if (!polygons.some(isOutside)) return geometry;
  mendings.push({ code: 'hole_outside', field: coordinates });
  return surfaceOf(
    polygons.flatMap((polygon) => (isOutside(polygon) ? ringsToPolygons(polygon) : [polygon])),
  );
};

const mended = (given: Geometry, mendings: Mending[]): Geometry => {
  if (given.type === 'Point') return given;
  const geometry = withoutHolesOutside(given, mendings);
  const whole = mendCrossing(geometry);
  if (whole === geometry) return geometry;
  mendings.push({ code: whole === undefined ? 'edge_crosses' : 'crossing_mended', field: coordinates });
  return whole ?? geometry;
};

type Options = {
  /** To degrees in WGS84, for a file in another system. */
  turn?: Turn;
  /** The plan had it so: an edge that crosses itself is left as it is. */
  isOwn?: boolean;
};

/**
 * A geometry from a file, in the one form a plan has, with what was mended; or why it cannot be taken. Heights are
 * dropped, open rings closed, rings without surface left out, surfaces in a collection joined to one.
 */
export const readGeometry = (
  value: unknown,
  { turn = (position) => position, isOwn = false }: Options = {},
): Result<Shape, Refusal> => {
  if (value === undefined || value === null) return failed({ code: 'no_geometry', field: 'geometry' });
  const source = geometryIn(value);
  if (source === undefined) {
    return failed({ code: 'geometry_unreadable', field: 'geometry', value: shown(value) });
  }
  const read = readParts(source, turn);
  if (!read.ok) return read;
  const { parts, survey } = read.value;
  const shape = shapeOf(parts, source);
  if (!shape.ok) return shape;
  const { mendings } = shape.value;
  if (survey.hasText) mendings.push({ code: 'coordinates_as_text', field: coordinates });
  if (survey.hasHeight) mendings.push({ code: 'height_dropped', field: coordinates });
  if (survey.unclosed !== undefined) mendings.push({ code: 'ring_closed', field: survey.unclosed });
  const normal = normaliseGeometry(shape.value.geometry);
  if (normal === null) return failed({ code: 'ring_too_short', field: coordinates });
  if (countRings(normal) < countRings(shape.value.geometry)) {
    mendings.push({ code: 'ring_too_short', field: coordinates });
  }
  return done({ geometry: isOwn ? normal : mended(normal, mendings), mendings });
};
