import * as z from 'zod/mini';
import { idSchema } from './ids';

/** How far a step or a building block is: words of this app. */
export const stepStates = ['nog_niet', 'begonnen', 'loopt', 'klaar'] as const;
export type StepState = (typeof stepStates)[number];

export const longestWho = 200;

/**
 * What a plan says of a step of a party's step plan, or of a building block. `id`: that of the step in
 * data/process-steps.json. Without `state` it is what the plan itself tells, and otherwise not begun.
 */
export const stepSchema = z.object({
  id: idSchema,
  state: z.optional(z.enum(stepStates)),
  owner: z._default(z.string().check(z.maxLength(longestWho)), ''),
  /** Of a step: by when. Of a block: since when, or when it was done. */
  date: z.optional(z.iso.date()),
});
export type Step = z.infer<typeof stepSchema>;
