import * as z from 'zod/mini';
import { filterSchema } from './filterSchema';
import { idSchema } from './ids';
import { largestCount, yearSchema } from './numbers';

export const goalDirections = ['at_least', 'at_most'] as const;

/**
 * What a goal measures. `number`: homes. `share`: the part of the homes of `within` that `over` lets through.
 * `largest_neighbourhood`: the part of the homes of `over` that stands in the neighbourhood with most of them.
 */
export const goalMeasures = ['number', 'share', 'largest_neighbourhood'] as const;

export const longestGoalName = 200;

/** A goal beside the opgave: at least or at most so many homes, or so large a part of them, of what a filter lets through. */
export const goalSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(longestGoalName)),
  direction: z._default(z.enum(goalDirections), 'at_least'),
  measure: z._default(z.enum(goalMeasures), 'number'),
  /** Homes, or of a share per cent (0 to 100). */
  value: z.number().check(z.minimum(0), z.maximum(largestCount)),
  over: filterSchema,
  /** Of a share: of which homes. Like `over` never a default: a goal over other homes is another goal. */
  within: filterSchema,
  /** Up to and including this year; without it up to the horizon of the opgave. */
  byYear: z.optional(yearSchema),
  source: z._default(z.string().check(z.maxLength(500)), ''),
  asOf: z._default(z.union([z.iso.date(), z.literal('')]), ''),
  /** One line of its own below the map. */
  isInDock: z._default(z.boolean(), false),
});
export type Goal = z.infer<typeof goalSchema>;
