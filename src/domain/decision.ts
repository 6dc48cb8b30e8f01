import * as z from 'zod/mini';
import { idSchema } from './ids';
import { longestWho } from './step';

export const longestDecision = 500;

/** What was decided, by whom, when, and about which locations. */
export const decisionSchema = z.object({
  id: idSchema,
  /** What was decided, in one sentence. */
  name: z.string().check(z.minLength(1), z.maxLength(longestDecision)),
  body: z._default(z.string().check(z.maxLength(longestWho)), ''),
  date: z.optional(z.iso.date()),
  locationIds: z._default(z.array(idSchema).check(z.maxLength(500)), []),
  note: z._default(z.string().check(z.maxLength(2_000)), ''),
});
export type Decision = z.infer<typeof decisionSchema>;
