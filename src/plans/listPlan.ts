import { readPlan } from '@/document/readRecords';
import type { SharedDocument } from '@/document/sharedDocument';
import type { PlanRow } from '@/storage/planRow';
import { changePlanRow } from '@/storage/planTable';
import { listedFieldsOf } from '@/storage/summary';

/** The first and the last edit since the row was written (ISO, UTC). */
export type Edits = { first: string; last: string };

/**
 * Brings up to date what the list shows of a plan: a copy, so a failure here loses nothing. A plan that is worked on is not
 * removed, even if another tab said so. What was edited before the last copy in a file is in that.
 */
export const listPlan = (
  planId: string,
  fields: Partial<Omit<PlanRow, 'id'>>,
  edits?: Edits,
): Promise<void> =>
  changePlanRow(planId, (row) => {
    Object.assign(row, fields);
    if (edits === undefined) return;
    delete row.removedAt;
    const copied = row.copiedAt === undefined ? 0 : Date.parse(row.copiedAt);
    const changedSince = row.changedSince ?? [edits.first, edits.last].find((at) => Date.parse(at) > copied);
    if (changedSince !== undefined) row.changedSince = changedSince;
  });

/** The same for one that was worked on and is not on screen. */
export const listDocument = async (planId: string, doc: SharedDocument): Promise<void> => {
  const plan = readPlan(doc);
  if (plan === undefined) return;
  const { updatedAt } = plan;
  await listPlan(planId, listedFieldsOf(plan), { first: updatedAt, last: updatedAt });
};
