import type { Geometry } from '@/domain/geometry';

const shapes = {
  POINT: 'Point',
  MULTIPOINT: 'MultiPoint',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
} as const;
const isShape = (name: string | undefined): name is keyof typeof shapes =>
  name !== undefined && Object.hasOwn(shapes, name);

/** A geometry shaped as in GeoJSON, of which the coordinates have not been looked at yet. */
type RawGeometry = { type: (typeof shapes)[keyof typeof shapes]; coordinates: unknown };

const wkt = /^(?:SRID=\d+;)?\s*([A-Z]+)(?:\s+(?:Z|M|ZM))?\s*(\([-+\d.eE,()\s]+\))$/i;

/**
 * The geometry of well-known text (a point, line, surface, or more of those); undefined when it is something else.
 * `(1 2, 3 4)` becomes `[[1,2],[3,4]]`, which JSON can read.
 */
export const geometryOfWkt = (text: string): RawGeometry | undefined => {
  const [, name, body] = wkt.exec(text.trim()) ?? [];
  const shape = name?.toUpperCase();
  if (!isShape(shape) || body === undefined) return undefined;
  const list = body
    .replace(/[-+\d.eE]+(?:\s+[-+\d.eE]+)+/g, (position) => `[${position.trim().split(/\s+/).join()}]`)
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    const coordinates: unknown = JSON.parse(list);
    const isPoint = shape === 'POINT' && Array.isArray(coordinates);
    return { type: shapes[shape], coordinates: isPoint ? coordinates[0] : coordinates };
  } catch {
    return undefined;
  }
};

type RawCollection = { type: 'GeometryCollection'; geometries: RawGeometry[] };

const collection = /^(?:SRID=\d+;)?\s*GEOMETRYCOLLECTION(?:\s+(?:Z|M|ZM))?\s*\((.*)\)$/is;

/** The same, also of a collection of them. */
export const anyGeometryOfWkt = (text: string): RawGeometry | RawCollection | undefined => {
  const inside = collection.exec(text.trim())?.[1];
  if (inside === undefined) return geometryOfWkt(text);
  const geometries = inside.split(/,\s*(?=[A-Z]{5})/i).map(geometryOfWkt);
  const known = geometries.filter((geometry) => geometry !== undefined);
  return known.length === 0 || known.length < geometries.length
    ? undefined
    : { type: 'GeometryCollection', geometries: known };
};

const listOf = (coordinates: unknown): string => {
  if (!Array.isArray(coordinates)) return '';
  if (!Array.isArray(coordinates[0])) return coordinates.join(' ');
  return coordinates.map((item) => (Array.isArray(item[0]) ? `(${listOf(item)})` : listOf(item))).join(', ');
};

/** A shape as well-known text. */
export const wktOf = ({ type, coordinates }: Geometry): string =>
  `${type.toUpperCase()} (${listOf(coordinates)})`;
