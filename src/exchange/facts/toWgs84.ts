import type { Position } from '@/domain/geometry';
import type { RdConverter } from '@/geo/rd';
import { looksLikeRd } from '../formats/geojson/crs';
import { isObject, valueAt } from '../json/jsonObject';

/** Deeper lists than those of a MultiPolygon in a collection are no geometry. */
const deepest = 8;

const isNumberPair = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** The first position in the coordinates of a geometry as it came in. */
const firstPosition = (geometry: unknown): Position | undefined => {
  if (!isObject(geometry)) return undefined;
  let value = valueAt(geometry, 'coordinates');
  for (let depth = 0; depth < deepest && Array.isArray(value); depth += 1) {
    if (isNumberPair(value)) return value;
    value = value[0];
  }
  return undefined;
};

/** Whether the coordinates of a geometry as it came in are metres in Rijksdriehoek. */
export const isInRd = (geometry: unknown): boolean => {
  const first = firstPosition(geometry);
  return first !== undefined && looksLikeRd(first[0], first[1]);
};

const converted = (value: unknown, rd: RdConverter, depth: number): unknown => {
  if (isNumberPair(value)) return rd.fromRd([value[0], value[1]]);
  if (!Array.isArray(value) || depth > deepest) return value;
  return value.map((item) => converted(item, rd, depth + 1));
};

/** A geometry in Rijksdriehoek as it came in, in degrees. Heights are dropped. */
export const fromRijksdriehoek = (geometry: unknown, rd: RdConverter): unknown =>
  isObject(geometry)
    ? { ...geometry, coordinates: converted(valueAt(geometry, 'coordinates'), rd, 0) }
    : geometry;
