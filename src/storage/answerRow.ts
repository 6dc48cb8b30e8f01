import * as z from 'zod/mini';

/** An answer of a source, kept with the moment it was given. Whoever reads it checks `value`. */
export const answerRowSchema = z.object({ key: z.string(), value: z.unknown(), at: z.iso.datetime() });
export type AnswerRow = z.infer<typeof answerRowSchema>;
