import type { PlanRow } from '@/storage/planRow';

const day = 86_400_000;

type Copied = Pick<PlanRow, 'createdAt' | 'updatedAt' | 'copiedAt' | 'changedSince' | 'summary'>;

/** When the first change was made that is in no file, in ms; undefined when there is none. */
const uncopiedSince = ({ createdAt, updatedAt, copiedAt, changedSince }: Copied): number | undefined => {
  if (changedSince !== undefined) return Date.parse(changedSince);
  // A row of an earlier version, or a plan renamed in the list: only its last change is known.
  const changed = Date.parse(updatedAt);
  return changed > Date.parse(copiedAt ?? createdAt) ? changed : undefined;
};

/** Whether there is work in a plan that has been in no file for a day. */
export const isCopyDue = (row: Copied, now: Date): boolean => {
  const since = uncopiedSince(row);
  return row.summary.locations > 0 && since !== undefined && now.getTime() - since >= day;
};
