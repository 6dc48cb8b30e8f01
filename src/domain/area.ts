import * as z from 'zod/mini';

const areaName = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * What a plan is about: a municipality (CBS code), a woondealregio, the fictional practice municipality, or nothing yet:
 * then the first location drawn tells.
 */
export const areaSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('municipality'), code: z.string().check(z.regex(/^GM\d{4}$/)), name: areaName }),
  z.object({
    kind: z.literal('region'),
    code: z.string().check(z.minLength(1), z.maxLength(40)),
    name: areaName,
  }),
  z.object({ kind: z.literal('practice'), name: areaName }),
  z.object({ kind: z.literal('undecided') }),
]);
export type Area = z.infer<typeof areaSchema>;
