import * as z from 'zod/mini';
import { idSchema } from './ids';
import { countSchema, yearSchema } from './numbers';

/** Homes of one type that an analysis asks, from low to high; of one number both are the same. */
const rangeSchema = z.object({ low: countSchema, high: countSchema });
export type Range = z.infer<typeof rangeSchema>;

/**
 * The opgave as one analysis sees it: analyses differ, so several stand beside the opgave that counts. Also what the
 * opgave was before, and a later horizon. A type it says nothing of is left out.
 */
export const analysisSchema = z.object({
  id: idSchema,
  /** Whose it is. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  horizon: yearSchema,
  byType: z.object({
    geclusterd: z.optional(rangeSchema),
    zorggeschikt: z.optional(rangeSchema),
    nultreden: z.optional(rangeSchema),
  }),
  asOf: z._default(z.union([z.iso.date(), z.literal('')]), ''),
  note: z._default(z.string().check(z.maxLength(500)), ''),
});
export type Analysis = z.infer<typeof analysisSchema>;
