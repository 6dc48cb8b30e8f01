import * as z from 'zod/mini';
import { idSchema } from './ids';

/** How many dots a partner can give over all locations: a custom of this app. */
export const dotsPerPartner = 5;

/** The dots that one partner gives one location. They advise, and decide nothing. */
export const voteSchema = z.object({
  partnerId: idSchema,
  dots: z._default(z.int().check(z.minimum(0), z.maximum(99)), 1),
});
export type Vote = z.infer<typeof voteSchema>;

export const dotsOf = (votes: readonly Vote[]): number => votes.reduce((sum, { dots }) => sum + dots, 0);
