import * as z from 'zod/mini';
import { positionSchema } from './geometry';
import { idSchema } from './ids';
import { longestWho } from './step';

export const longestRemark = 500;

/** A note on a location or on a place on the map, with who said it and what became of it. */
export const remarkSchema = z.object({
  id: idSchema,
  /** What it says. */
  name: z.string().check(z.minLength(1), z.maxLength(longestRemark)),
  from: z._default(z.string().check(z.maxLength(longestWho)), ''),
  locationId: z.optional(idSchema),
  place: z.optional(positionSchema),
  date: z.optional(z.iso.date()),
  /** What was done with it; empty while nobody answered. */
  answer: z._default(z.string().check(z.maxLength(2_000)), ''),
});
export type Remark = z.infer<typeof remarkSchema>;
