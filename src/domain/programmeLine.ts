import * as z from 'zod/mini';
import { housingTypeSchema } from './housingType';
import { idSchema } from './ids';
import { countSchema, yearSchema } from './numbers';
import { segmentSchema } from './segment';

export const owners = ['corporatie', 'markt', 'particulier', 'onbekend'] as const;
export const buildings = ['eengezins', 'meergezins', 'onbekend'] as const;

/** N homes of one kind at one location. `completed` of `count` have been delivered. */
export const programmeLineSchema = z.object({
  id: idSchema,
  type: housingTypeSchema,
  segment: segmentSchema,
  count: countSchema,
  completed: z._default(countSchema, 0),
  /** Year of delivery; left out when nobody knows yet. */
  year: z.optional(yearSchema),
  owner: z._default(z.enum(owners), 'onbekend'),
  building: z._default(z.enum(buildings), 'onbekend'),
});
export type ProgrammeLine = z.infer<typeof programmeLineSchema>;
