import { z } from 'zod';
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
import { surfaceSchema } from './surface';
import { neighbourhoodEdition } from './urls';
import type { Work } from './work';

/** Less than a pixel at zoom 14; a neighbourhood comes with some 40 kB of border. */
const forDrawing = { metres: 2, mostPositions: 1_000 };

const bordersSchema = z
  .object({ geometry: surfaceSchema, properties: neighbourhoodHeadSchema.extend(fieldsSchema.shape) })
  .transform(({ geometry, properties }) => ({
    isWater: properties.water,
    code: properties.buurtcode,
    name: properties.buurtnaam,
    geometry: simplifyForDrawing(geometry, forDrawing),
    figures: figuresOfPeople(properties),
  }));

const homesSchema = z
  .object({ properties: neighbourhoodHeadSchema.extend(fieldsSchema.shape) })
  .transform(({ properties }) => ({ code: properties.buurtcode, figures: figuresOfHomes(properties) }));

/** With all 250 fields of an edition a neighbourhood is some 50 kB: pages of a few MB. */
const page = { collection: 'buurten', limit: 100, most: 2_000, timeout: 30_000 };

const homesListSchema = z.array(neighbourhoodSchema.pick({ code: true, figures: true }));

/** Neighbourhoods and figures of CBS Wijken en Buurten. Each edition is asked and kept by itself. */
export const createNeighbourhoods = ({ features, answers }: Work): NeighbourhoodSource => {
  const askEdition = async <Value>(
    year: number,
    code: string,
    schema: z.ZodType<Value>,
    signal?: AbortSignal,
  ): Promise<Found<Value[]>> => {
    const bases = neighbourhoodEdition(year);
    const found = await features({ ...page, bases, filter: { gemeentecode: code }, schema }, signal);
    return found.ok ? { ok: true, value: found.value.features } : found;
  };

  const askPeople = async (code: string, signal?: AbortSignal): Promise<Found<Neighbourhood[]>> => {
    const found = await askEdition(peopleYear, code, bordersSchema, signal);
    if (!found.ok) return found;
    const withLand = found.value.filter(({ isWater }) => !isWater);
    if (withLand.length === 0) return { ok: false, reason: 'absent' };
    return { ok: true, value: withLand.map(({ isWater: _, ...neighbourhood }) => neighbourhood) };
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
        schema: homesListSchema,
        ask: (signal) => askEdition(homesYear, code, homesSchema, signal),
      },
      asking,
    );

  return {
    of: async (code, asking) => {
      const [borders, stock] = await Promise.all([people(code, asking), homes(code, asking)]);
      if (!borders.ok) return borders;
      if (!stock.ok && stock.failure.reason === 'aborted') return stock;
      const byCode = new Map(stock.ok ? stock.value.map(({ code, figures }) => [code, figures]) : []);
      return {
        ...borders,
        // Codes change between years: a code that is new has no older figures.
        value: borders.value.map((neighbourhood) => ({
          ...neighbourhood,
          figures: { ...neighbourhood.figures, ...(byCode.get(neighbourhood.code) ?? unknownHomes) },
        })),
      };
    },
  };
};
