import * as z from 'zod/mini';
import type { TargetType } from './housingType';
import { countSchema, yearSchema } from './numbers';

/** The year up to and including which the woondeal counts. */
export const woondealHorizon = 2030;

/** Homes still unknown are null, never zero: an opgave of 0 is a statement. */
const targetCount = z.nullable(countSchema);

/** The opgave: homes per type to be realised up to and including the horizon year. */
export const targetSchema = z.object({
  horizon: yearSchema,
  byType: z.object({
    geclusterd: targetCount,
    zorggeschikt: targetCount,
    nultreden: targetCount,
  } satisfies Record<TargetType, typeof targetCount>),
  /** Where the figures come from, in the planner's own words. */
  source: z.string().check(z.maxLength(500)),
  /** ISO date of the source, or empty when unknown. */
  asOf: z.union([z.iso.date(), z.literal('')]),
});
export type Target = z.infer<typeof targetSchema>;

export const emptyTarget: Target = {
  horizon: woondealHorizon,
  byType: { geclusterd: null, zorggeschikt: null, nultreden: null },
  source: '',
  asOf: '',
};

/** The same, for reading what was kept: one bad figure never costs the plan, it counts as unknown. */
export const keptTargetSchema = z.catch(
  z.object({
    horizon: z.catch(yearSchema, woondealHorizon),
    byType: z.catch(
      z.object({
        geclusterd: z.catch(targetCount, null),
        zorggeschikt: z.catch(targetCount, null),
        nultreden: z.catch(targetCount, null),
      }),
      emptyTarget.byType,
    ),
    source: z.catch(targetSchema.shape.source, ''),
    asOf: z.catch(targetSchema.shape.asOf, ''),
  }),
  emptyTarget,
);
