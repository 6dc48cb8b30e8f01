import * as z from 'zod/mini';
import { multiPolygonSchema, polygonSchema } from '@/domain/geometry';
import { type Answer, type Asking, sourceIds } from './answer';

/** Figures of a neighbourhood: counts of people, households and homes; distances in km over the road. */
export const neighbourhoodFigures = [
  'people',
  'people_65_plus',
  'people_80_plus',
  'households',
  'homes',
  'homes_owner_occupied',
  'homes_housing_association',
  'homes_other_rent',
  'distance_huisarts',
  'distance_apotheek',
  'distance_supermarkt',
  'distance_station',
] as const;
export type NeighbourhoodFigure = (typeof neighbourhoodFigures)[number];

/**
 * One figure with the year it is of. `value` null: not known, or kept back by the source; `year` null: the file does not
 * say.
 */
export const figureSchema = z.object({
  value: z.nullable(z.number()),
  year: z.nullable(z.int()),
  source: z.enum(sourceIds),
  /** Derived from a rounded percentage: to be called "circa". */
  isApproximate: z.boolean(),
});
export type Figure = z.infer<typeof figureSchema>;

/** A neighbourhood (buurt). */
export const neighbourhoodSchema = z.object({
  /** CBS code, e.g. BU03440111. */
  code: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Can be made simpler for drawing. */
  geometry: z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema]),
  /** A figure that is left out could not be asked, or is not in the file. */
  figures: z.partialRecord(z.enum(neighbourhoodFigures), figureSchema),
});
export type Neighbourhood = z.infer<typeof neighbourhoodSchema>;

export type NeighbourhoodSource = {
  /** All neighbourhoods of a municipality (CBS code) with land. */
  of: (municipalityCode: string, asking?: Asking) => Promise<Answer<Neighbourhood[]>>;
};
