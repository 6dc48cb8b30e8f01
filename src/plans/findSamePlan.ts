import { readPlan } from '@/document/readRecords';
import type { Plan } from '@/domain/plan';
import { isSamePlan } from '@/exchange/plan/sameInFile';
import type { PlanRow } from '@/storage/planRow';
import { readAllPlanRows } from '@/storage/planTable';
import { openDocuments } from '@/storage/storedDocument';
import { withDocument } from './storedPlans';

/**
 * The plan here with exactly this content: in this tab alone, or stored, those that are in the list first. A plan may be stored under another key
 * than its id (a file opened twice), so plans of the same name are looked at too; not those in `taken`. `isSame`: what
 * counts as the same, of what is here and what was brought.
 */
export const findSamePlan = async (
  plan: Plan,
  taken: readonly string[],
  isSame: (held: Plan, brought: Plan) => boolean = isSamePlan,
): Promise<Pick<PlanRow, 'id' | 'removedAt'> | undefined> => {
  for (const { planId, doc, isStored } of openDocuments()) {
    const held = isStored ? undefined : readPlan(doc);
    if (held !== undefined && !taken.includes(planId) && isSame(held, plan)) return { id: planId };
  }
  const stored = await readAllPlanRows().catch(() => []);
  const rows = stored.filter(({ id, name }) => (id === plan.id || name === plan.name) && !taken.includes(id));
  const inListFirst = rows.toSorted((a, b) => (a.removedAt ?? '').localeCompare(b.removedAt ?? ''));
  for (const row of inListFirst) {
    // One that cannot be read is not the same: the backup is what is left of it.
    const stored = await withDocument(row.id, (document) => document.plan()).catch(() => undefined);
    if (stored !== undefined && isSame(stored, plan)) return row;
  }
  return undefined;
};
