import { readCoordinate } from '@/geo/readCoordinate';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import type { Note } from './notes';
import { geometryIn } from './readGeometry';

/**
 * What a reader of a format hands over: features shaped as in GeoJSON, with their coordinates and properties as the file
 * has them. What they mean for a plan is for `readFeatures`, the same for every format.
 */
export type RawFeatures = {
  features: readonly unknown[];
  /** The coordinate system of all of them, as the file names it. */
  crs?: string | undefined;
  /** What was mended on the way here. */
  notes: readonly Note[];
};

const propertyOf = (value: unknown, key: string): unknown =>
  isObject(value) ? valueAt(value, key) : undefined;

const nameOfCode = (code: unknown): string | undefined =>
  typeof code === 'number' || typeof code === 'string' ? `EPSG:${code}` : undefined;

/**
 * The name in a member that tells a coordinate system: `crs` as GeoJSON had it before 2016 (by name, number or address),
 * `coordRefSys` of JSON-FG, `spatialReference` of Esri. Undefined when there is none in it.
 */
export const crsNameIn = (member: unknown): string | undefined => {
  if (typeof member === 'string') return member;
  if (Array.isArray(member)) return crsNameIn(member[0]);
  const properties = propertyOf(member, 'properties');
  for (const name of [
    propertyOf(properties, 'name'),
    propertyOf(properties, 'href'),
    propertyOf(member, 'href'),
  ]) {
    if (typeof name === 'string') return name;
  }
  const wkt = propertyOf(member, 'wkt') ?? propertyOf(member, 'wkt2');
  return (
    nameOfCode(propertyOf(properties, 'code')) ??
    nameOfCode(propertyOf(member, 'latestWkid') ?? propertyOf(member, 'wkid')) ??
    (typeof wkt === 'string' ? wkt : undefined)
  );
};

const crsOfMember = (object: JsonObject): unknown => valueAt(object, 'crs') ?? valueAt(object, 'coordRefSys');

/** The system that a feature or its geometry names for itself; PostGIS writes it in the geometry. */
export const ownCrsOf = (feature: unknown): string | undefined => {
  const geometry = propertyOf(feature, 'geometry');
  const member =
    (isObject(geometry) ? crsOfMember(geometry) : undefined) ??
    (isObject(feature) ? crsOfMember(feature) : undefined);
  return member === undefined ? undefined : crsNameIn(member);
};

const isPosition = (value: readonly unknown[]): boolean =>
  readCoordinate(value[0]) !== undefined && readCoordinate(value[1]) !== undefined;

const deepest = 8;

const firstIn = (coordinates: unknown, depth = 0): readonly [number, number] | undefined => {
  if (!Array.isArray(coordinates) || depth > deepest) return undefined;
  if (isPosition(coordinates))
    return [readCoordinate(coordinates[0]) ?? 0, readCoordinate(coordinates[1]) ?? 0];
  for (const item of coordinates) {
    const first = firstIn(item, depth + 1);
    if (first !== undefined) return first;
  }
  return undefined;
};

/** The first position of a geometry, also of a collection; undefined when it has none. */
export const firstPositionOf = (value: unknown, depth = 0): readonly [number, number] | undefined => {
  const geometry = geometryIn(value);
  if (geometry === undefined || depth > deepest) return undefined;
  const members = valueAt(geometry, 'geometries');
  if (!Array.isArray(members)) return firstIn(valueAt(geometry, 'coordinates'));
  for (const member of members) {
    const first = firstPositionOf(member, depth + 1);
    if (first !== undefined) return first;
  }
  return undefined;
};

/** Smallest and largest x and y, of numbers as the file has them. */
type Span = [number, number, number, number];

const widen = (coordinates: unknown, span: Span, depth = 0): void => {
  if (!Array.isArray(coordinates) || depth > deepest) return;
  if (isPosition(coordinates)) {
    const [x, y] = [readCoordinate(coordinates[0]) ?? 0, readCoordinate(coordinates[1]) ?? 0];
    span[0] = Math.min(span[0], x);
    span[1] = Math.min(span[1], y);
    span[2] = Math.max(span[2], x);
    span[3] = Math.max(span[3], y);
  } else for (const item of coordinates) widen(item, span, depth + 1);
};

const widenBy = (value: unknown, span: Span, depth = 0): void => {
  const geometry = geometryIn(value);
  if (geometry === undefined || depth > deepest) return;
  const members = valueAt(geometry, 'geometries');
  if (Array.isArray(members)) for (const member of members) widenBy(member, span, depth + 1);
  else widen(valueAt(geometry, 'coordinates'), span);
};

/** The box around a geometry, in the numbers of the file; undefined when it has no position. */
export const spanOf = (geometry: unknown): Span | undefined => {
  const span: Span = [Infinity, Infinity, -Infinity, -Infinity];
  widenBy(geometry, span);
  return span[0] === Infinity ? undefined : span;
};
