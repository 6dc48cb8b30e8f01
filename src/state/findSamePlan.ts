import type { Plan } from '@/domain/plan';
import { isSamePlan } from '@/exchange/sameInFile';
import type { PlanRow } from '@/storage/planRow';
import { readAllPlanRows } from '@/storage/planTable';
import { withDocument } from './storedPlans';

/**
 * The stored plan with exactly this content, those that are in the list first. A plan may be stored under another key
 * than its id (a file opened twice), so plans of the same name are looked at too; not those in `taken`.
 */
export const findSamePlan = async (plan: Plan, taken: readonly string[]): Promise<PlanRow | undefined> => {
  const rows = (await readAllPlanRows()).filter(
    ({ id, name }) => (id === plan.id || name === plan.name) && !taken.includes(id),
  );
  const inListFirst = rows.toSorted((a, b) => (a.removedAt ?? '').localeCompare(b.removedAt ?? ''));
  for (const row of inListFirst) {
    // One that cannot be read is not the same: the backup is what is left of it.
    const stored = await withDocument(row.id, (document) => document.plan()).catch(() => undefined);
    if (stored !== undefined && isSamePlan(stored, plan)) return row;
  }
  return undefined;
};
