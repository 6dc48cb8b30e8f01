import * as z from 'zod/mini';
import { idSchema } from '../ids';
import { amountSchema } from '../numbers';

/** What one home of a segment costs and brings in, in euros, as the planner reckons. `id`: the code of the segment. */
export const homeMoneySchema = z.object({
  id: idSchema,
  cost: z.optional(amountSchema),
  yield: z.optional(amountSchema),
});
export type HomeMoney = z.infer<typeof homeMoneySchema>;
