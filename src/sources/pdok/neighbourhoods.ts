import * as z from 'zod/mini';
import { simplifyForDrawing } from '@/geo/simplify';
import type { Found } from '@/sources/asking/answers';
import type { Asking } from '@/sources/interfaces/answer';
import {
  type Neighbourhood,
  type NeighbourhoodSource,
  neighbourhoodSchema,
} from '@/sources/interfaces/neighbourhoods';
import { fieldsSchema, neighbourhoodHeadSchema } from './cbsFields';
import {
  figuresOfHomes,
  figuresOfPeople,
  homesYear,
  peopleYear,
  unknownHomes,
} from './neighbourhoodEditions';
import { type FoundFeatures, keepOf } from './ogc';
import { surfaceSchema } from './surface';
import { neighbourhoodEdition } from './urls';
import type { Work } from './work';

/** Less than a pixel at zoom 14; a neighbourhood comes with some 40 kB of border. */
const forDrawing = { metres: 2, mostPositions: 1_000 };

const bordersSchema = z.pipe(
  z.object({ geometry: surfaceSchema, properties: z.extend(neighbourhoodHeadSchema, fieldsSchema.shape) }),
  z.transform(({ geometry, properties }) => ({
    isWater: properties.water,
    code: properties.buurtcode,
    name: properties.buurtnaam,
    geometry: simplifyForDrawing(geometry, forDrawing),
    figures: figuresOfPeople(properties),
  })),
);

const homesSchema = z.pipe(
  z.object({ properties: z.extend(neighbourhoodHeadSchema, fieldsSchema.shape) }),
  z.transform(({ properties }) => ({ code: properties.buurtcode, figures: figuresOfHomes(properties) })),
);

/** With all 250 fields of an edition a neighbourhood is some 50 kB: pages of a few MB. */
const page = { collection: 'buurten', limit: 100, most: 2_000, timeout: 30_000 };

const stockSchema = z.object({
  list: z.array(z.pick(neighbourhoodSchema, { code: true, figures: true })),
  /** A neighbourhood that is not in the list can be one that could not be read. */
  hasUnread: z.boolean(),
});
type Stock = z.infer<typeof stockSchema>;

/** Neighbourhoods and figures of CBS Wijken en Buurten. Each edition is asked and kept by itself. */
export const createNeighbourhoods = ({ features, answers }: Work): NeighbourhoodSource => {
  const askEdition = <Value>(
    year: number,
    code: string,
    schema: z.ZodMiniType<Value>,
    signal?: AbortSignal,
  ): Promise<Found<FoundFeatures<Value>>> => {
    const bases = neighbourhoodEdition(year);
    return features({ ...page, bases, filter: { gemeentecode: code }, schema }, signal);
  };

  const askPeople = async (code: string, signal?: AbortSignal): Promise<Found<Neighbourhood[]>> => {
    const found = await askEdition(peopleYear, code, bordersSchema, signal);
    if (!found.ok) return found;
    const { features: all, hasUnread } = found.value;
    const withLand = all.filter(({ isWater }) => !isWater);
    if (withLand.length === 0) return { ok: false, reason: hasUnread ? 'unexpected' : 'absent' };
    const value = withLand.map(({ isWater: _, ...neighbourhood }) => neighbourhood);
    return { ok: true, value, keep: keepOf(found.value) };
  };

  const askHomes = async (code: string, signal?: AbortSignal): Promise<Found<Stock>> => {
    const found = await askEdition(homesYear, code, homesSchema, signal);
    if (!found.ok) return found;
    const { features: list, hasUnread } = found.value;
    const keep = list.length === 0 ? 'session' : keepOf(found.value);
    return { ok: true, value: { list, hasUnread }, keep };
  };

  const people = (code: string, asking?: Asking) =>
    answers(
      {
        source: 'cbs',
        kind: 'neighbourhoods',
        key: `${peopleYear},${code}`,
        schema: z.array(neighbourhoodSchema),
        ask: (signal) => askPeople(code, signal),
      },
      asking,
    );

  const homes = (code: string, asking?: Asking) =>
    answers(
      {
        source: 'cbs',
        kind: 'neighbourhoods',
        key: `${homesYear},${code}`,
        schema: stockSchema,
        ask: (signal) => askHomes(code, signal),
      },
      asking,
    );

  return {
    of: async (code, asking) => {
      const [borders, stock] = await Promise.all([people(code, asking), homes(code, asking)]);
      if (!borders.ok) return borders;
      if (!stock.ok && stock.failure.reason === 'aborted') return stock;
      const byCode = new Map(stock.ok ? stock.value.list.map(({ code, figures }) => [code, figures]) : []);
      // Codes change between years: a code that is new has no older figures. What could not be asked is left out.
      const missing = stock.ok && !stock.value.hasUnread ? unknownHomes : {};
      return {
        ...borders,
        value: borders.value.map((neighbourhood) => ({
          ...neighbourhood,
          figures: { ...neighbourhood.figures, ...(byCode.get(neighbourhood.code) ?? missing) },
        })),
      };
    },
  };
};
