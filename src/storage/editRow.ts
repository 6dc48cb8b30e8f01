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

/** Edits of the same name within this time, in ms, are one entry: somebody is typing. */
const typingPause = 2_000;

const nameOf = ({ tab, cause, label: { code, subject, count } }: EditRow): string =>
  JSON.stringify([tab, cause, code, subject, count]);

/** Whether two edits are one entry: the later one says only that the same typing went on. */
export const isSameEntry = (a: EditRow, b: EditRow): boolean =>
  Math.abs(Date.parse(a.at) - Date.parse(b.at)) < typingPause && nameOf(a) === nameOf(b);
