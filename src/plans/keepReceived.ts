import { newId } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { countTotals } from '@/domain/totals/updateTotals';
import { packPlan } from '@/exchange/door/packedPlan';
import { addSnapshot } from '@/storage/snapshotTable';
import { summaryOf } from '@/storage/summary';

/** Keeps a plan as it came in from somebody: an offer of what is changed in it starts from there. */
export const keepReceived = async (planId: string, plan: Plan, name: string): Promise<void> => {
  const packed = await packPlan(plan);
  if (!packed.ok) return;
  const summary = summaryOf(countTotals(plan.locations, plan.target.horizon), plan.target);
  const at = new Date().toISOString();
  await addSnapshot({ id: newId(), planId, at, cause: 'hand', name, summary, bytes: packed.value });
};
