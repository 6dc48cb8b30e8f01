import * as z from 'zod/mini';
import { demandSeriesSchema } from '@/domain/demand/demandSeries';
import { readErrorSchema } from '../plan/readError';

/** Why a row, or a cell of it, was left out. */
export const demandFaults = [
  'two_years',
  'no_year',
  'bad_year',
  'no_range',
  'order',
  'too_large',
  'unknown_type',
  'unknown_level',
  'unknown_measure',
  'duplicate',
  'bad_date',
] as const;
export type DemandFault = (typeof demandFaults)[number];

/** `row`: as a spreadsheet counts them, with the head as the first. */
const demandNoteSchema = z.object({ row: z.int(), fault: z.enum(demandFaults), value: z.string() });
export type DemandNote = z.infer<typeof demandNoteSchema>;

const demandFileErrorSchema = z.union([
  readErrorSchema,
  /** `columns`: the first that it has. */
  z.object({
    code: z.literal('no_demand_columns'),
    misses: z.enum(['year', 'homes']),
    columns: z.array(z.string()),
  }),
  z.object({ code: z.literal('too_many_records'), count: z.number(), most: z.number() }),
]);
export type DemandFileError = z.infer<typeof demandFileErrorSchema>;

/** A series without its id. Its source is empty when the file has none. */
const readSeriesSchema = z.extend(z.omit(demandSeriesSchema, { id: true }), { name: z.string() });
export type ReadSeries = z.infer<typeof readSeriesSchema>;

const demandFileSchema = z.object({
  series: z.array(readSeriesSchema),
  notes: z.array(demandNoteSchema),
  /** There is no column that tells the type: the figures are taken for all types together. */
  lacksType: z.boolean(),
});
export type DemandFile = z.infer<typeof demandFileSchema>;

export const demandOutcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: demandFileSchema }),
  z.object({ ok: z.literal(false), error: demandFileErrorSchema }),
]);
