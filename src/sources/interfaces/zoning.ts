import * as z from 'zod/mini';
import type { Position } from '@/domain/geometry';
import type { Answer, Asking } from './answer';

/** What a land-use plan says of a point (enkelbestemming): an indication that can be out of date, never a ruling. */
export const zoningSchema = z.object({
  /** E.g. "Wonen". */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Identification of the plan: NL.IMRO... */
  planId: z.nullable(z.string().check(z.maxLength(200))),
  planStatus: z.nullable(z.string().check(z.maxLength(60))),
  /** Day of the plan (ISO date). */
  date: z.nullable(z.string().check(z.maxLength(30))),
  /** Addresses (https) of the rules. */
  documents: z.array(z.url({ protocol: /^https$/ })).check(z.maxLength(10)),
});
export type Zoning = z.infer<typeof zoningSchema>;

export type ZoningSource = {
  /** What holds at the point; empty when no plan in the source says anything of it. */
  at: (point: Position, asking?: Asking) => Promise<Answer<Zoning[]>>;
};
