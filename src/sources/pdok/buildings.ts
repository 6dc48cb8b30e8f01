import * as z from 'zod/mini';
import type { Position } from '@/domain/geometry';
import { holdsPoint } from '@/geo/holdsPoint';
import { roundPosition } from '@/geo/normalise';
import type { Found } from '@/sources/asking/answers';
import { type Building, type BuildingSource, buildingSchema } from '@/sources/interfaces/buildings';
import { nothingAmong } from './ogc';
import { boxAround, boxInText, surfaceSchema, textSchema } from './surface';
import { askFloorArea, isGone } from './units';
import { bag } from './urls';
import type { Work } from './work';

const featureSchema = z.pipe(
  z.pipe(
    z.object({
      id: textSchema,
      geometry: surfaceSchema,
      properties: z.object({
        identificatie: textSchema,
        bouwjaar: z.catch(z.nullish(z.int().check(z.minimum(1000), z.maximum(2200))), null),
        status: z.catch(z.nullish(z.string().check(z.maxLength(60))), null),
        gebruiksdoel: z.catch(z.nullish(z.string()), null),
        aantal_verblijfsobjecten: z.catch(z.nullish(z.int().check(z.nonnegative())), null),
      }),
    }),
    z.transform(({ id, geometry, properties }) => ({
      featureId: id,
      building: {
        id: properties.identificatie,
        geometry,
        yearBuilt: properties.bouwjaar ?? null,
        status: properties.status ?? null,
        uses: (properties.gebruiksdoel ?? '').split(',').flatMap((use) => use.trim() || []),
        units: properties.aantal_verblijfsobjecten ?? null,
      },
    })),
  ),
  z.object({ featureId: z.string(), building: z.omit(buildingSchema, { floorArea: true }) }),
);

const askBuilding = async (
  features: Work['features'],
  point: Position,
  signal?: AbortSignal,
): Promise<Found<Building | null>> => {
  const filter = { bbox: boxInText(boxAround(point)) };
  const found = await features(
    { bases: bag, collection: 'pand', filter, limit: 50, most: 50, schema: featureSchema },
    signal,
  );
  if (!found.ok) return found;
  const holding = found.value.features.filter(({ building }) => holdsPoint(building.geometry, point));
  // On one spot there can also be a building that was pulled down, or never built.
  const standing = holding.find(({ building }) => !isGone(building.status));
  const nothing = nothingAmong(found.value);
  const here = standing ?? (nothing.ok ? holding[0] : undefined);
  if (!here) return nothing;
  const { featureId, building } = here;
  const area = await askFloorArea(features, { ...building, featureId }, signal);
  if (area.ok) return { ok: true, value: { ...building, floorArea: area.value }, keep: area.keep };
  // The building is known all the same; it is not kept, so that its floor area is asked for again.
  return area.reason === 'aborted'
    ? area
    : { ok: true, value: { ...building, floorArea: null }, keep: 'not' };
};

/** Buildings of the BAG. */
export const createBuildings = ({ features, answers }: Work): BuildingSource => ({
  at: (point, asking) =>
    answers(
      {
        source: 'bag',
        kind: 'buildingAt',
        key: roundPosition(point).join(),
        schema: z.nullable(buildingSchema),
        ask: (signal) => askBuilding(features, point, signal),
      },
      asking,
    ),
});
