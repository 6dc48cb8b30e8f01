import * as z from 'zod/mini';
import { idSchema } from '../ids';
import { amountSchema } from '../numbers';

/** Where a shortage comes from: the examples of the hand-out Ouderenhuisvesting, and one for all else. */
export const shortageCauses = ['bouwkosten', 'bedrijfsverplaatsing', 'infrastructuur', 'anders'] as const;

/** Who takes a part of the shortage of a location. Without `amount` nobody knows yet how much. */
export const coverSchema = z.object({
  id: idSchema,
  who: z._default(z.string().check(z.maxLength(200)), ''),
  amount: z.optional(amountSchema),
});
export type Cover = z.infer<typeof coverSchema>;

export const coveredBy = (covers: readonly Pick<Cover, 'amount'>[]): number =>
  covers.reduce((sum, { amount = 0 }) => sum + amount, 0);
