import { z } from 'zod';
import { editLabelSchema } from '@/domain/commands/editLabel';
import { idSchema } from '@/domain/ids';

/** One entry of the history of edits: what, when, in which tab. */
export const editRowSchema = z.object({
  id: z.int().optional(),
  /** Known before it is stored, unlike `id`; older entries have none. */
  entryId: idSchema.optional(),
  planId: idSchema,
  at: z.iso.datetime(),
  tab: z.string(),
  cause: z.enum(['edit', 'undo', 'redo']),
  label: editLabelSchema,
});
export type EditRow = z.infer<typeof editRowSchema>;

const nameOf = ({ at, tab, cause, label: { code, subject, count } }: EditRow): string =>
  JSON.stringify([at, tab, cause, code, subject, count]);

/** Whether two rows are one entry; the later one may say more, because typing went on. */
export const isSameEntry = (a: EditRow, b: EditRow): boolean =>
  a.entryId === undefined || b.entryId === undefined ? nameOf(a) === nameOf(b) : a.entryId === b.entryId;
