import { z } from 'zod';

const areaName = z.string().min(1).max(200);

/**
 * What a plan is about: a municipality (CBS code), a woondealregio, the fictional practice municipality, or nothing yet:
 * then the first location drawn tells.
 */
export const areaSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('municipality'), code: z.string().regex(/^GM\d{4}$/), name: areaName }),
  z.object({ kind: z.literal('region'), code: z.string().min(1).max(40), name: areaName }),
  z.object({ kind: z.literal('practice'), name: areaName }),
  z.object({ kind: z.literal('undecided') }),
]);
export type Area = z.infer<typeof areaSchema>;
