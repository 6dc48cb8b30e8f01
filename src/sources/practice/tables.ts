import * as z from 'zod/mini';
import type { Geometry, Position } from '@/domain/geometry';

const ringOf = (flat: readonly number[]): Position[] => {
  const ring: Position[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) ring.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
  const [first] = ring;
  return first ? [...ring, [first[0], first[1]]] : ring;
};

const geometryOf = (polygons: number[][][]): Exclude<Geometry, { type: 'Point' }> => {
  const [first = [], ...more] = polygons.map((rings) => rings.map(ringOf));
  return more.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...more] };
};

const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.length > 0 && value.every(isItem);
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isRing = (value: unknown): value is number[] => isListOf(value, isNumber) && value.length >= 6;
const isPolygon = (value: unknown): value is number[][] => isListOf(value, isRing);

/**
 * Polygons of rings of lon, lat, lon, lat ..., not closed: what `data/practice/tables.mjs` writes. Checked by hand:
 * with zod a load takes twice as long, while somebody waits for a first click.
 */
export const shapeSchema = z.pipe(
  z.custom<number[][][]>((value) => isListOf(value, isPolygon)),
  z.transform(geometryOf),
);

/** A table: the names of its columns, then its rows. Other columns than expected are another shape. */
export const tableSchema = <Row extends z.ZodMiniType>(columns: readonly string[], row: Row) =>
  z.object({
    columns: z.array(z.string()).check(z.refine((found) => found.join() === columns.join())),
    rows: z.array(row),
  });
