import { z } from 'zod';
import { multiPolygonSchema, type Position, polygonSchema } from '@/domain/geometry';
import type { Answer, Asking } from './answer';

/** Use of a building (gebruiksdoel) in the words of the BAG, e.g. `kantoorfunctie`. */
export const buildingUseSchema = z.string().min(1).max(60);

/** A building (pand). */
export const buildingSchema = z.object({
  /** BAG identification, sixteen digits; a fictional one starts with `fictief-`. */
  id: z.string().min(1).max(100),
  geometry: z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema]),
  yearBuilt: z.number().int().min(1000).max(2200).nullable(),
  status: z.string().max(60).nullable(),
  uses: z.array(buildingUseSchema).max(20),
  /** Number of units (verblijfsobjecten). */
  units: z.number().int().nonnegative().nullable(),
  /** Sum of the registered use area of the units (gebruiksoppervlakte), m2; null when it was not given. */
  floorArea: z.number().nonnegative().nullable(),
});
export type Building = z.infer<typeof buildingSchema>;

export type BuildingSource = {
  /** The building that holds the point; null when there is none. */
  at: (point: Position, asking?: Asking) => Promise<Answer<Building | null>>;
};
