import * as z from 'zod/mini';
import { readErrorSchema } from '../plan/readError';

/** `not_an_offer`: a plan, or something else. `no_terms`: it does not say which offer it is, from whom, or when. */
export const offerErrorSchema = z.union([
  readErrorSchema,
  z.object({ code: z.literal('not_an_offer') }),
  z.object({ code: z.literal('no_terms') }),
]);
export type OfferError = z.infer<typeof offerErrorSchema>;
