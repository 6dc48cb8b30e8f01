import * as z from 'zod/mini';
import { amenityKinds } from '@/sources/interfaces/amenities';
import { neighbourhoodFigures } from '@/sources/interfaces/neighbourhoods';
import { type FetchFile, loadFile } from './loadFile';
import { shapeSchema, tableSchema } from './tables';

const fictional = { fictief: z.literal(true) };
const name = z.string().check(z.minLength(1));
const index = z.int().check(z.nonnegative());

const factsSchema = z.object({
  ...fictional,
  municipality: z.object({ code: name, name, shape: shapeSchema }),
  neighbourhoods: z.object({
    year: z.int(),
    list: z.array(
      z.object({
        code: name,
        name,
        shape: shapeSchema,
        figures: z.record(z.enum(neighbourhoodFigures), z.number()),
      }),
    ),
  }),
  streets: tableSchema(['name', 'lon', 'lat'], z.tuple([name, z.number(), z.number()])),
  amenities: tableSchema(
    ['kind', 'name', 'lon', 'lat'],
    z.tuple([z.enum(amenityKinds), z.string(), z.number(), z.number()]),
  ),
});
export type PracticeFacts = z.infer<typeof factsSchema>;

const buildingsSchema = z.object({
  ...fictional,
  uses: z.array(z.array(name)),
  ...tableSchema(
    ['shape', 'year', 'uses', 'units', 'floorArea', 'isVacant', 'street', 'number', 'name'],
    z.tuple([
      shapeSchema,
      z.int(),
      index,
      index,
      index,
      z.literal([0, 1]),
      z.int().check(z.minimum(-1)),
      index,
      z.string(),
    ]),
  ).shape,
});
export type PracticeBuildings = z.infer<typeof buildingsSchema>;

const parcelsSchema = z.object({
  ...fictional,
  ...tableSchema(['area', 'shape'], z.tuple([z.number().check(z.positive()), shapeSchema])).shape,
});
export type PracticeParcels = z.infer<typeof parcelsSchema>;

const zoningSchema = z.object({
  ...fictional,
  plan: name,
  status: name,
  date: z.iso.date(),
  rest: name,
  names: z.array(name),
  ...tableSchema(['name', 'shape'], z.tuple([index, shapeSchema])).shape,
});
export type PracticeZoning = z.infer<typeof zoningSchema>;

/** The four files in `public/practice`, each loaded when it is first asked for. */
export const factFiles = (fetchFile: FetchFile) => ({
  facts: loadFile('facts.json', factsSchema, fetchFile),
  buildings: loadFile('buildings.json', buildingsSchema, fetchFile),
  parcels: loadFile('parcels.json', parcelsSchema, fetchFile),
  zoning: loadFile('zoning.json', zoningSchema, fetchFile),
});
export type FactFiles = ReturnType<typeof factFiles>;
