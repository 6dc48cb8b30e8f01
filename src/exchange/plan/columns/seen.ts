import * as z from 'zod/mini';

/** A column of a file, what it is taken for, and what was seen in it. */
export const readColumnSchema = z.object({
  name: z.string(),
  meaning: z.string(),
  /** Whether its name says so, or we think so. */
  isSure: z.boolean(),
  filled: z.int(),
  /** The sum of its numbers, where those may be homes that nobody counts. */
  uncounted: z.optional(z.number()),
  /** Cells of a column that counts homes with something else in them, and one of those. */
  noHomes: z.optional(z.object({ count: z.int(), example: z.string() })),
  examples: z.array(z.string()),
});
export type ReadColumn = z.infer<typeof readColumnSchema>;

/** A value that is no code of its column, as our own file calls that, and how often it stands there. */
export const unknownValueSchema = z.object({
  meaning: z.string(),
  column: z.string(),
  value: z.string(),
  count: z.int(),
});
export type UnknownValue = z.infer<typeof unknownValueSchema>;
