import * as z from 'zod/mini';
import { recordsShape } from '@/domain/records';
import { noteSchema } from '@/exchange/plan/notes';
import { readLocationSchema, readOutcomeSchema } from '@/exchange/plan/readResult';

const lists = z.object({
  ok: z.literal(true),
  ...recordsShape,
  locations: z.array(readLocationSchema),
  notes: z.array(noteSchema),
});

/** What was read, whole: from worker to page it goes in pieces, each looked at by itself. */
export const readResultSchema = z.intersection(
  readOutcomeSchema,
  z.union([lists, z.object({ ok: z.literal(false) })]),
);
