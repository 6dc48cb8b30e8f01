import * as z from 'zod/mini';
import { amenityKinds } from '../amenityKind';
import { positionSchema } from '../geometry';
import { idSchema } from '../ids';
import { yearSchema } from '../numbers';

/** An amenity that is not there yet. */
export const plannedAmenitySchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: z.enum(amenityKinds),
  place: positionSchema,
  /** The year it comes; left out while nobody knows, and then it does not count. */
  year: z.optional(yearSchema),
});
export type PlannedAmenity = z.infer<typeof plannedAmenitySchema>;
