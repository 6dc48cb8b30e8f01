import * as z from 'zod/mini';
import { locationSchema } from '@/domain/location';
import { partnerSchema } from '@/domain/partner';
import { planHeaderSchema } from '@/domain/plan';
import { noteSchema } from './notes';
import { readErrorSchema } from './readError';

/** A location from a file. Files of other tools may have no name for it: the app proposes one. */
const readLocationSchema = z.extend(locationSchema, { name: z.optional(locationSchema.shape.name) });
export type ReadLocation = z.infer<typeof readLocationSchema>;

const contents = {
  ok: z.literal(true),
  partners: z.array(partnerSchema),
  locations: z.array(readLocationSchema),
  notes: z.array(noteSchema),
  /** Notes beyond the first 10,000, which were only counted. */
  moreNotes: z.int().check(z.gte(0)),
};

/**
 * What a file held. `plan`: a whole plan of this app, with its header. `locations`: locations (and perhaps
 * partners) without a plan around them. Locations and partners are sorted by id.
 */
export const readResultSchema = z.union([
  z.discriminatedUnion('kind', [
    z.object({ ...contents, kind: z.literal('plan'), header: planHeaderSchema }),
    z.object({ ...contents, kind: z.literal('locations') }),
  ]),
  z.object({ ok: z.literal(false), error: readErrorSchema }),
]);
export type ReadResult = z.infer<typeof readResultSchema>;
