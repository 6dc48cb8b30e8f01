import * as z from 'zod/mini';
import { type Position, positionSchema } from '@/domain/geometry';
import { isObject, valueAt } from '../json/jsonObject';
import { mostFeatures } from '../limits';
import { done, failed, type Result } from '../result';
import { propertiesOf } from './columns/columnsIn';
import { commonColumns } from './columns/commonColumns';
import { squash } from './columns/plainName';
import type { Ground } from './ground';
import { placeFeatures } from './placeFeatures';
import type { RawFeatures } from './rawFeatures';
import type { ReadError } from './readError';
import { geometryIn } from './readGeometry';
import { readParts } from './readParts';

/** What others drew, in degrees, to look at or to walk over: also lines, which no plan has. */
export const looseShapeSchema = z.object({
  name: z.string(),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: positionSchema }),
    z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(positionSchema)) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(positionSchema))) }),
  ]),
});
export type LooseShape = z.infer<typeof looseShapeSchema>;

/** Columns that can name a shape, best first. */
const names = [...(commonColumns.naam ?? []), 'omschrijving'].map(squash);

const nameOf = (feature: unknown): string => {
  const said = new Map(Object.entries(propertiesOf(feature)).map(([key, value]) => [squash(key), value]));
  const found = names
    .map((name) => said.get(name))
    .find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim() : '';
};

const isLine = (line: readonly Position[]): boolean => line.length > 1;

/** The shapes of features as they are, whatever they would mean for a plan. What has no place is passed over. */
export const looseShapesIn = (
  { features, crs }: RawFeatures,
  isOwn: boolean,
  ground: Ground,
): Result<LooseShape[], ReadError> => {
  if (features.length > mostFeatures) {
    return failed({ code: 'too_many_locations', count: features.length, most: mostFeatures });
  }
  const places = placeFeatures({ crs, isOwn }, ground);
  const shapes = features.flatMap((feature): LooseShape[] => {
    const place = places.placeOf(feature, undefined);
    const geometry = isObject(feature) ? geometryIn(valueAt(feature, 'geometry')) : undefined;
    if ('unknownCrs' in place || geometry === undefined) return [];
    const read = readParts(geometry, place.turn);
    if (!read.ok) return [];
    const name = nameOf(feature);
    const { points, polygons } = read.value.parts;
    const lines = read.value.parts.lines.filter(isLine);
    return [
      ...points.map((coordinates): LooseShape => ({ name, geometry: { type: 'Point', coordinates } })),
      ...(lines.length > 0
        ? [{ name, geometry: { type: 'MultiLineString' as const, coordinates: lines } }]
        : []),
      ...(polygons.length > 0
        ? [{ name, geometry: { type: 'MultiPolygon' as const, coordinates: polygons } }]
        : []),
    ];
  });
  return done(shapes);
};
