import * as z from 'zod/mini';
import { idSchema } from './ids';

export const longestReason = 500;

/** A signal that somebody looked at and put aside, at one location. `id`: the code of the signal. */
export const mutedSignalSchema = z.object({
  id: idSchema,
  reason: z._default(z.string().check(z.maxLength(longestReason)), ''),
});
export type MutedSignal = z.infer<typeof mutedSignalSchema>;
