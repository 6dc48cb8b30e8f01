import type { Position } from '@/domain/geometry';
import { readCoordinate } from '@/geo/readCoordinate';
import { ringsToPolygons } from '@/geo/ringsToPolygons';
import { isObject, type JsonObject, valueAt } from '../../json/jsonObject';
import { crsNameIn } from '../../plan/rawFeatures';
import { curvePoints, positionIn } from './esriCurves';

const hasShape = (geometry: JsonObject): boolean =>
  ['rings', 'paths', 'points', 'curveRings', 'x'].some((key) => Object.hasOwn(geometry, key));

const isFeature = (value: unknown): value is JsonObject => {
  if (!isObject(value) || Object.hasOwn(value, 'type')) return false;
  const geometry = valueAt(value, 'geometry');
  return isObject(valueAt(value, 'attributes')) || (isObject(geometry) && hasShape(geometry));
};

/** Whether an object is a set of features as ArcGIS has it. */
export const isEsri = (value: JsonObject): boolean => {
  const features = valueAt(value, 'features');
  return Array.isArray(features) && features.some(isFeature);
};

/** A list of positions; in the place of one there may be a curve to the next. */
const lineOf = (path: unknown): Position[] => {
  const line: Position[] = [];
  for (const point of Array.isArray(path) ? path : []) {
    const position = positionIn(point);
    if (position !== undefined) line.push(position);
    else if (isObject(point)) line.push(...curvePoints(point, line.at(-1)));
  }
  return line;
};

const listAt = (geometry: JsonObject, ...keys: string[]): unknown[] => {
  for (const key of keys) {
    const list = valueAt(geometry, key);
    if (Array.isArray(list)) return list;
  }
  return [];
};

const geometryOf = (geometry: JsonObject): JsonObject | null => {
  const reference = valueAt(geometry, 'spatialReference');
  const crs = reference === undefined ? {} : { crs: crsNameIn(reference) };
  const rings = listAt(geometry, 'rings', 'curveRings');
  if (rings.length > 0) {
    const polygons = ringsToPolygons(rings.map(lineOf));
    return polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0], ...crs }
      : { type: 'MultiPolygon', coordinates: polygons, ...crs };
  }
  const paths = listAt(geometry, 'paths', 'curvePaths');
  if (paths.length > 0) return { type: 'MultiLineString', coordinates: paths.map(lineOf), ...crs };
  const points = listAt(geometry, 'points');
  if (points.length > 0) return { type: 'MultiPoint', coordinates: lineOf(points), ...crs };
  const [x, y] = [valueAt(geometry, 'x'), valueAt(geometry, 'y')];
  const isPoint = readCoordinate(x) !== undefined && readCoordinate(y) !== undefined;
  return isPoint ? { type: 'Point', coordinates: [x, y], ...crs } : null;
};

/** The features of ArcGIS as those of GeoJSON, with the coordinates as they are. */
export const esriFeatures = (set: JsonObject): { features: unknown[]; crs: string | undefined } => {
  const features = valueAt(set, 'features');
  const list: unknown[] = Array.isArray(features) ? features : [];
  return {
    crs: crsNameIn(valueAt(set, 'spatialReference')),
    features: list.map((feature) => {
      if (!isFeature(feature)) return feature;
      const geometry = valueAt(feature, 'geometry');
      return {
        type: 'Feature',
        properties: valueAt(feature, 'attributes') ?? {},
        geometry: isObject(geometry) ? geometryOf(geometry) : null,
      };
    }),
  };
};
