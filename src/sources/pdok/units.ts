import * as z from 'zod/mini';
import type { Geometry } from '@/domain/geometry';
import { boundsOf } from '@/geo/bounds';
import type { Found } from '@/sources/asking/answers';
import { type AskFeatures, keepOf } from './ogc';
import { boxInText } from './surface';
import { bag } from './urls';

/** Words of the BAG for units that do not stand there. */
export const isGone = (status: string | null): boolean =>
  /niet gerealiseerd|gesloopt|ingetrokken|ten onrechte/i.test(status ?? '');

const mostUnits = 3_000;

const unitSchema = z.pipe(
  z.object({
    properties: z.object({
      status: z.catch(z.nullish(z.string()), null),
      oppervlakte: z.catch(z.nullish(z.number().check(z.nonnegative())), null),
      'pand.href': z.array(z.string()),
    }),
  }),
  z.transform(({ properties }) => ({
    isGone: isGone(properties.status ?? null),
    area: properties.oppervlakte ?? null,
    buildings: properties['pand.href'].map((href) =>
      href
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1),
    ),
  })),
);

/**
 * The sum of the use areas of a building's units, m2. Null when the registration does not give it for all of them: a
 * sum of some would pass for the whole.
 */
export const askFloorArea = async (
  features: AskFeatures,
  building: { featureId: string; geometry: Geometry; units: number | null },
  signal?: AbortSignal,
): Promise<Found<number | null>> => {
  const bounds = boundsOf([building.geometry]);
  if (!bounds || building.units === 0) return { ok: true, value: null };
  const found = await features(
    {
      bases: bag,
      collection: 'verblijfsobject',
      filter: { bbox: boxInText(bounds) },
      limit: 1_000,
      most: mostUnits,
      schema: unitSchema,
    },
    signal,
  );
  if (!found.ok) return found;
  const inside = found.value.features.filter(({ buildings }) => buildings.includes(building.featureId));
  const areas = inside.filter((unit) => !unit.isGone).map(({ area }) => area);
  const known = areas.filter((area) => area !== null);
  const isWhole =
    !found.value.isCut &&
    known.length > 0 &&
    known.length === areas.length &&
    (building.units === null ? !found.value.hasUnread : inside.length >= building.units);
  if (!isWhole) return { ok: true, value: null, keep: keepOf(found.value) };
  return { ok: true, value: known.reduce((sum, area) => sum + area, 0) };
};
