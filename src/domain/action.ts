import * as z from 'zod/mini';
import { idSchema } from './ids';
import { longestWho } from './step';

export const longestTask = 300;

/** Something that somebody does by a date. */
export const actionSchema = z.object({
  id: idSchema,
  /** What is to be done. */
  name: z.string().check(z.minLength(1), z.maxLength(longestTask)),
  /** The step it belongs to. */
  stepId: z.optional(idSchema),
  owner: z._default(z.string().check(z.maxLength(longestWho)), ''),
  date: z.optional(z.iso.date()),
  /** The day it was done; absent while it is open. */
  done: z.optional(z.iso.date()),
  locationIds: z._default(z.array(idSchema).check(z.maxLength(500)), []),
});
export type Action = z.infer<typeof actionSchema>;
