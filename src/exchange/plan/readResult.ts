import * as z from 'zod/mini';
import { locationSchema } from '@/domain/location';
import { type PlanRecords, recordSchema } from '@/domain/records';
import { readColumnSchema, unknownValueSchema } from './columns/seen';
import type { Note } from './notes';
import { readErrorSchema } from './readError';
import { toldSchema } from './told';

/** A location from a file. Files of other tools may have no name for it: the app proposes one. */
export const readLocationSchema = z.extend(locationSchema, {
  name: z.optional(locationSchema.shape.name),
  /** Of a file of another tool. */
  told: z.optional(toldSchema),
});
export type ReadLocation = z.infer<typeof readLocationSchema>;

const found = {
  ok: z.literal(true),
  /** Of a file of another tool: its columns. */
  columns: z.array(readColumnSchema),
  unknownValues: z.array(unknownValueSchema),
  /** Homes that come, as the file names them and as they were read. */
  homes: z.object({ named: z.int(), read: z.int() }),
  /** Notes beyond the first 10,000, which were only counted. */
  moreNotes: z.int().check(z.gte(0)),
};

/** What a file held, without its lists: those are long. */
export const readOutcomeSchema = z.union([
  z.discriminatedUnion('kind', [
    z.object({ ...found, kind: z.literal('plan'), header: recordSchema('plan') }),
    z.object({ ...found, kind: z.literal('locations') }),
  ]),
  z.object({ ok: z.literal(false), error: readErrorSchema }),
]);
type ReadOutcome = z.infer<typeof readOutcomeSchema>;

/** The records of each kind are sorted by id. */
type Lists = Omit<PlanRecords, 'locations'> & { locations: ReadLocation[]; notes: Note[] };

/**
 * What a file held. `plan`: a whole plan of this app, with its header. `locations`: locations (and perhaps
 * partners) without a plan around them.
 */
export type ReadResult = (Extract<ReadOutcome, { ok: true }> & Lists) | Extract<ReadOutcome, { ok: false }>;
