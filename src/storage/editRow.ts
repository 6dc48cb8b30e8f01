import { z } from 'zod';
import { editCodes } from '@/domain/commands/command';
import { idSchema } from '@/domain/ids';

/** One entry of the history of edits: what, when, in which tab. */
export const editRowSchema = z.object({
  id: z.int().optional(),
  planId: idSchema,
  at: z.iso.datetime(),
  tab: z.string(),
  cause: z.enum(['edit', 'undo', 'redo']),
  label: z.object({
    code: z.enum(editCodes),
    subject: z.string().optional(),
    count: z.number().optional(),
  }),
});
export type EditRow = z.infer<typeof editRowSchema>;
