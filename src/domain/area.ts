import { z } from 'zod';

const areaName = z.string().min(1).max(200);

/** What a plan is about: a municipality (CBS code), a woondealregio, or the fictional practice municipality. */
export const areaSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('municipality'), code: z.string().regex(/^GM\d{4}$/), name: areaName }),
  z.object({ kind: z.literal('region'), code: z.string().min(1).max(40), name: areaName }),
  z.object({ kind: z.literal('practice'), name: areaName }),
]);
export type Area = z.infer<typeof areaSchema>;
