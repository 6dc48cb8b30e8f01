import * as z from 'zod/mini';
import type { Position } from '@/domain/geometry';
import { roundPosition } from '@/geo/normalise';
import { toWebMercator } from '@/geo/webMercator';
import type { Found } from '@/sources/asking/answers';
import { type Zoning, type ZoningSource, zoningSchema } from '@/sources/interfaces/zoning';
import { landUsePlans } from './urls';
import type { Work } from './work';

/** Half the side of the box around the point, in units of EPSG:3857. */
const reach = 60;

/** A shape of the answer is not read: it may be in the CRS of the question, and all of a plan. */
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

const documentsIn = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .filter((address) => zoningSchema.shape.documents.def.element.safeParse(address).success)
    .slice(0, 10);

const optionalText = (most: number) =>
  z.catch(z.nullish(z.string().check(z.trim(), z.minLength(1), z.maxLength(most))), null);

const featureSchema = z.pipe(
  z.pipe(
    z.object({
      properties: z.object({
        naam: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
        identificatie: optionalText(200),
        planstatus: optionalText(60),
        datum: optionalText(30),
        verwijzingnaartekst: z.catch(z.nullish(z.string()), null),
      }),
    }),
    z.transform(({ properties }) => ({
      name: properties.naam,
      planId: properties.identificatie ?? null,
      planStatus: properties.planstatus ?? null,
      date: properties.datum ?? null,
      documents: documentsIn(properties.verwijzingnaartekst ?? ''),
    })),
  ),
  zoningSchema,
);

const addressFor = (point: Position): string => {
  const [x, y] = toWebMercator(point);
  return `${landUsePlans}?${new URLSearchParams({
    SERVICE: 'WMS',
    VERSION: '1.3.0',
    REQUEST: 'GetFeatureInfo',
    // Never `plangebied`: its answer carries the shape of the whole plan.
    LAYERS: 'enkelbestemming',
    QUERY_LAYERS: 'enkelbestemming',
    STYLES: '',
    CRS: 'EPSG:3857',
    BBOX: [x - reach, y - reach, x + reach, y + reach].map((value) => value.toFixed(2)).join(),
    WIDTH: '256',
    HEIGHT: '256',
    I: '128',
    J: '128',
    INFO_FORMAT: 'application/json',
    FEATURE_COUNT: '5',
  })}`;
};

const readZoning = (body: unknown): Found<Zoning[]> => {
  const { data } = collectionSchema.safeParse(body);
  const read = data?.features.map((feature) => featureSchema.safeParse(feature).data);
  const zonings = read?.filter((zoning) => zoning !== undefined);
  if (!data || !zonings || (data.features.length > 0 && zonings.length === 0)) {
    return { ok: false, reason: 'unexpected' };
  }
  const different = new Map(zonings.map((zoning) => [`${zoning.planId} ${zoning.name}`, zoning]));
  return { ok: true, value: [...different.values()] };
};

/** Land-use plans of before the omgevingsplan: WMS of Ruimtelijke plannen. */
export const createZoning = ({ ask, answers }: Work): ZoningSource => ({
  at: (point, asking) =>
    answers(
      {
        source: 'ruimtelijke_plannen',
        kind: 'zoning',
        key: roundPosition(point).join(),
        schema: z.array(zoningSchema),
        ask: async (signal) => {
          const reply = await ask({ url: addressFor(point) }, signal);
          return reply.ok ? readZoning(reply.body) : reply;
        },
      },
      asking,
    ),
});
