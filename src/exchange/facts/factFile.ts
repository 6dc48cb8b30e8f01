import * as z from 'zod/mini';
import type { PlacedRecord } from '@/geo/placedRecord';
import { readErrorSchema } from '../plan/readError';

/** What went otherwise than the file said, for the file as a whole. */
export const factFileNotes = ['encoding_guessed', 'converted_from_rd', 'quotes_unclosed'] as const;
export type FactFileNote = (typeof factFileNotes)[number];

/** What a record is in the file: a row of a table, or a feature of GeoJSON. */
const recordForms = ['row', 'feature'] as const;
export type RecordForm = (typeof recordForms)[number];

const factFileErrorSchema = z.union([
  readErrorSchema,
  /** A table without columns for a place; `columns` are the first twenty that it has. */
  z.object({ code: z.literal('no_place_columns'), columns: z.array(z.string()) }),
  z.object({ code: z.literal('too_many_records'), count: z.number(), most: z.number() }),
]);

/** Why nothing of a file with facts can be used. */
export type FactFileError = z.infer<typeof factFileErrorSchema>;

/** What came of a file with facts, without its records: there may be many. */
export const factOutcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), form: z.enum(recordForms), notes: z.array(z.enum(factFileNotes)) }),
  z.object({ ok: z.literal(false), error: factFileErrorSchema }),
]);

/** The records of a file with facts, in the order of the file. */
export type FactFile = { form: RecordForm; records: PlacedRecord[]; notes: FactFileNote[] };
