import { restorePlan } from '@/domain/commands/restorePlan';
import { newId } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import type { Failure } from '@/exchange/door/deliver';
import type { Work } from '@/exchange/formats/work';
import { isOpen, openPlanNow, runOnPlan, whenDocument } from '@/state/planStore';
import { wholePlan } from '@/state/wholePlan';
import type { SnapshotCause } from '@/storage/snapshotRow';
import { addSnapshot } from '@/storage/snapshotTable';
import { summaryOf } from '@/storage/summary';

/** Keeps the open plan as it is now. Gives why not when it was stopped or broke down; rejects when it cannot be stored. */
export const keepSnapshot = async (
  cause: SnapshotCause,
  name = '',
  work: Partial<Work> = {},
): Promise<'kept' | Failure> => {
  const plan = wholePlan();
  if (plan === undefined) return 'failed';
  const { planId, view } = openPlanNow();
  const summary = summaryOf(view.totals, view.header.target);
  const at = new Date().toISOString();
  const { packPlan } = await import('@/exchange/door/packedPlan');
  const packed = await packPlan(plan, work);
  if (!packed.ok) return packed.error;
  await addSnapshot({ id: newId(), planId, at, cause, name, summary, bytes: packed.value });
  return 'kept';
};

/**
 * Brings a kept version back, after keeping what is there now. Gives whether that changed anything; undefined when
 * the plan was left meanwhile.
 */
export const restoreSnapshot = async (
  then: Plan,
  name: string,
  work: Partial<Work> = {},
): Promise<boolean | 'stopped' | undefined> => {
  const { planId } = openPlanNow();
  await keepSnapshot('restore', '', work).catch(() => undefined);
  if (work.signal?.aborted === true) return 'stopped';
  // Of a large plan the document may not have come.
  if (!isOpen(planId) || (await whenDocument()) === undefined || !isOpen(planId)) return undefined;
  const { revision } = openPlanNow().view;
  runOnPlan((plan) => restorePlan(plan, then, name));
  return openPlanNow().view.revision !== revision;
};

export type { SnapshotRow } from '@/storage/snapshotRow';
export { deleteSnapshot, deleteSnapshots, putBackSnapshot, watchSnapshots } from '@/storage/snapshotTable';
