import schemesFile from '@data/schemes.json';
import * as z from 'zod/mini';
import { schemeChecks } from '@/domain/money/schemeFit';

const text = z.string().check(z.minLength(1));

/** Shape of data/schemes.json. `share`: the part of the cost that somebody else pays. */
export const schemesFileSchema = z.object({
  check: text,
  schemes: z.array(
    z.object({
      id: text,
      name: text,
      what: text,
      asks: z.array(z.object({ text, check: z.optional(z.enum(schemeChecks)) })),
      amounts: z.array(text),
      share: z.optional(z.object({ of: z.int(), parts: z.int(), by: text })),
      source: text,
      date: text,
    }),
  ),
});

/** Schemes that could help with a shortage, as far as our sources say. */
export const schemes = schemesFileSchema.parse(schemesFile);
export type Scheme = (typeof schemes)['schemes'][number];
