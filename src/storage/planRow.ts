import * as z from 'zod/mini';
import { areaSchema } from '@/domain/area';
import { idSchema } from '@/domain/ids';

const bar = z.object({ counted: z.number(), target: z.nullable(z.number()) });

/** The figures the list of plans shows: homes per type against the opgave. */
export const summarySchema = z.object({
  locations: z.number(),
  geclusterd: bar,
  zorggeschikt: bar,
  nultreden: bar,
});
export type PlanSummary = z.infer<typeof summarySchema>;

/**
 * What the list of plans needs of one plan without opening its document: a copy, brought up to date after
 * each change. `id` is the key in this browser; the plan itself may carry another id (taken from a file).
 */
export const planRowSchema = z.object({
  id: idSchema,
  name: z.string(),
  area: areaSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
  summary: summarySchema,
  /** When the plan last left in a file (export or backup). */
  copiedAt: z.optional(z.string()),
  /** When the first edit was made that is in no such file. */
  changedSince: z.optional(z.string()),
  /** Set when the plan was removed; it is kept for a while so that it can come back. */
  removedAt: z.optional(z.string()),
});
export type PlanRow = z.infer<typeof planRowSchema>;
