import * as z from 'zod/mini';
import { idSchema } from './ids';

/** What became of a location of a file. `buiten`: left where it was, for lying outside the area of the plan. */
export const importOutcomes = ['nieuw', 'bijgewerkt', 'ongewijzigd', 'weggelaten', 'buiten'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** A report is for reading back, not an archive of the file: of a large one what was out of the ordinary goes first. */
export const mostImportEntries = 500;
export const mostImportReports = 10;
export const longestImportText = 300;

const text = z.string().check(z.maxLength(longestImportText));
const count = z.int().check(z.nonnegative());

/** Members are called the same in the file. */
const entrySchema = z.object({
  naam: text,
  uitkomst: z.enum(importOutcomes),
  /** What was read otherwise than the file said, and why. */
  waarom: z.array(text).check(z.maxLength(5)),
});
export type ImportEntry = z.infer<typeof entrySchema>;

/** What one import did, location by location, as it was told then. */
export const importReportSchema = z.object({
  id: idSchema,
  /** The file. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  at: z.iso.datetime(),
  counts: z.record(z.enum(importOutcomes), count),
  /** Homes that the file names, and those that were read. */
  named: count,
  read: count,
  /** About the file as a whole. */
  remarks: z.array(text).check(z.maxLength(30)),
  entries: z.array(entrySchema).check(z.maxLength(mostImportEntries)),
  /** The locations that came or changed: of the last import only, to put all of it right at once. */
  ids: z.optional(z.array(idSchema)),
});
export type ImportReport = z.infer<typeof importReportSchema>;
