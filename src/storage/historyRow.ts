import * as z from 'zod/mini';
import { editLabelSchema } from '@/domain/commands/editLabel';
import { idSchema } from '@/domain/ids';

/** One entry of the history of edits: what, when, in which tab. */
export const historyRowSchema = z.object({
  id: z.optional(z.int()),
  /** Known before it is stored, unlike `id`; older entries have none. */
  entryId: z.optional(idSchema),
  planId: idSchema,
  at: z.iso.datetime(),
  tab: z.string(),
  cause: z.enum(['edit', 'undo', 'redo']),
  label: editLabelSchema,
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

const nameOf = ({ at, tab, cause, label: { code, subject, count } }: HistoryRow): string =>
  JSON.stringify([at, tab, cause, code, subject, count]);

/** Whether two rows are one entry; the later one may say more, because typing went on. */
export const isSameEntry = (a: HistoryRow, b: HistoryRow): boolean =>
  a.entryId === undefined || b.entryId === undefined ? nameOf(a) === nameOf(b) : a.entryId === b.entryId;
