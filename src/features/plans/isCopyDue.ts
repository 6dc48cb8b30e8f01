import type { PlanRow } from '@/storage/planRow';

const day = 86_400_000;

/** Whether a plan was changed since its last copy in a file, and that is more than a day ago. */
export const isCopyDue = (
  {
    createdAt,
    updatedAt,
    copiedAt,
    summary,
  }: Pick<PlanRow, 'createdAt' | 'updatedAt' | 'copiedAt' | 'summary'>,
  now: Date,
): boolean => {
  if (summary.locations === 0) return false;
  const isChanged = copiedAt === undefined || copiedAt < updatedAt;
  return isChanged && now.getTime() - Date.parse(copiedAt ?? createdAt) > day;
};
