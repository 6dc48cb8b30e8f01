import * as z from 'zod/mini';
import { housingTypeSchema } from './housingType';
import { idSchema } from './ids';
import { countSchema, signedCountSchema, yearSchema } from './numbers';
import { segmentSchema } from './segment';

export const owners = ['corporatie', 'markt', 'particulier', 'onbekend'] as const;
export const buildings = ['eengezins', 'meergezins', 'onbekend'] as const;

export const longestRetention = 100;

/**
 * N homes of one kind at one location. A count below 0 is sloop: those homes go. `completed` says how many of them have
 * been delivered, or demolished, and is never below 0.
 */
export const programmeLineSchema = z.object({
  id: idSchema,
  type: housingTypeSchema,
  segment: segmentSchema,
  count: signedCountSchema,
  completed: z._default(countSchema, 0),
  /** Year of delivery, or of demolition; left out when nobody knows yet. */
  year: z.optional(yearSchema),
  owner: z._default(z.enum(owners), 'onbekend'),
  building: z._default(z.enum(buildings), 'onbekend'),
  /** Instandhouding: for how many years the homes stay in their segment; left out when nothing was agreed. */
  retained: z.optional(z.int().check(z.minimum(0), z.maximum(longestRetention))),
});
export type ProgrammeLine = z.infer<typeof programmeLineSchema>;

/** Whether the homes of a line go. A line without homes does not say. */
export const isDemolition = ({ count }: Pick<ProgrammeLine, 'count'>): boolean => count < 0;

/** The part of a line that has been delivered; below 0 what has been demolished. Never more than there is. */
export const deliveredOf = ({ count, completed }: Pick<ProgrammeLine, 'count' | 'completed'>): number =>
  Math.sign(count) * Math.min(completed, Math.abs(count));
