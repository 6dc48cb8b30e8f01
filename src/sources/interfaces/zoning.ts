import { z } from 'zod';
import type { Position } from '@/domain/geometry';
import type { Answer, Asking } from './answer';

/** What a land-use plan says of a point (enkelbestemming): an indication that can be out of date, never a ruling. */
export const zoningSchema = z.object({
  /** E.g. "Wonen". */
  name: z.string().min(1).max(200),
  /** Identification of the plan: NL.IMRO... */
  planId: z.string().max(200).nullable(),
  planStatus: z.string().max(60).nullable(),
  /** Day of the plan (ISO date). */
  date: z.string().max(30).nullable(),
  /** Addresses (https) of the rules. */
  documents: z.array(z.url({ protocol: /^https$/ })).max(10),
});
export type Zoning = z.infer<typeof zoningSchema>;

export type ZoningSource = {
  /** What holds at the point; empty when no plan in the source says anything of it. */
  at: (point: Position, asking?: Asking) => Promise<Answer<Zoning[]>>;
};
