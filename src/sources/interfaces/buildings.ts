import * as z from 'zod/mini';
import { multiPolygonSchema, type Position, polygonSchema } from '@/domain/geometry';
import type { Answer, Asking } from './answer';

/** Use of a building (gebruiksdoel) in the words of the BAG, e.g. `kantoorfunctie`. */
export const buildingUseSchema = z.string().check(z.minLength(1), z.maxLength(60));

/** A building (pand). */
export const buildingSchema = z.object({
  /** BAG identification, sixteen digits; a fictional one starts with `fictief-`. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  geometry: z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema]),
  yearBuilt: z.nullable(z.int().check(z.minimum(1000), z.maximum(2200))),
  status: z.nullable(z.string().check(z.maxLength(60))),
  uses: z.array(buildingUseSchema).check(z.maxLength(20)),
  /** Number of units (verblijfsobjecten). */
  units: z.nullable(z.int().check(z.nonnegative())),
  /** Sum of the registered use area of the units (gebruiksoppervlakte), m2; null when it was not given. */
  floorArea: z.nullable(z.number().check(z.nonnegative())),
});
export type Building = z.infer<typeof buildingSchema>;

export type BuildingSource = {
  /** The building that holds the point; null when there is none. */
  at: (point: Position, asking?: Asking) => Promise<Answer<Building | null>>;
};
