import { restorePlan } from '@/domain/commands/restorePlan';
import { newId } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { isOpen, openPlanNow, run, wholePlan } from '@/state/planStore';
import type { SnapshotCause } from '@/storage/snapshotRow';
import { addSnapshot } from '@/storage/snapshotTable';
import { summaryOf } from './summary';

/** Keeps the open plan as it is now. Rejects when the browser cannot store it. */
export const keepSnapshot = async (cause: SnapshotCause, name = ''): Promise<void> => {
  const plan = wholePlan();
  if (plan === undefined) return;
  const { planId, view } = openPlanNow();
  const summary = summaryOf(view.totals, view.header.target);
  const at = new Date().toISOString();
  const { packPlan } = await import('@/exchange/backup/packPlan');
  const bytes = await packPlan(plan);
  await addSnapshot({ id: newId(), planId, at, cause, name, summary, bytes });
};

/**
 * Brings a kept version back, after keeping what is there now. Gives whether that changed anything; undefined when
 * the plan was left meanwhile.
 */
export const restoreSnapshot = async (then: Plan, name: string): Promise<boolean | undefined> => {
  const { planId } = openPlanNow();
  await keepSnapshot('restore').catch(() => undefined);
  if (!isOpen(planId)) return undefined;
  const { revision } = openPlanNow().view;
  run((view) => restorePlan(view, then, name));
  return openPlanNow().view.revision !== revision;
};

export type { SnapshotRow } from '@/storage/snapshotRow';
export { deleteSnapshot, deleteSnapshots, putBackSnapshot, watchSnapshots } from '@/storage/snapshotTable';
