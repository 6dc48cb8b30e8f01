import type { Plan } from '@/domain/plan';
import { leftPlanIds } from '@/storage/leftBehind';
import type { PlanRow } from '@/storage/planRow';
import { putPlanRow, readUnlistedKeys } from '@/storage/planTable';
import { listedFieldsOf, rowOfPlan } from '@/storage/summary';
import { listPlan } from './listPlan';
import { withDocument } from './storedPlans';

/** A plan as it is stored; undefined when it cannot be read. */
const storedPlan = (key: string): Promise<Plan | undefined> =>
  withDocument(key, (document) => document.plan()).catch(() => undefined);

/** The plans that earlier tabs left work behind of, with that work. */
const takeUpLeftPlans = async (): Promise<void> => {
  for (const key of leftPlanIds()) {
    const plan = await storedPlan(key);
    if (plan === undefined) continue;
    // A copy for the list: when it is refused the next plan is taken up all the same.
    await listPlan(key, listedFieldsOf(plan)).catch(() => undefined);
  }
};

const emptyBar = { counted: 0, target: null };

/** A row for a plan of which nothing can be read: opening it says so, and offers what may be rescued. */
const rowOfUnreadable = (id: string, name: string): PlanRow => {
  const now = new Date().toISOString();
  const summary = { locations: 0, geclusterd: emptyBar, zorggeschikt: emptyBar, nultreden: emptyBar };
  return { id, name, area: { kind: 'undecided' }, createdAt: now, updatedAt: now, summary };
};

/** Plans whose row is lost or damaged: the row is a copy, and made anew. */
const listUnlistedPlans = async (unreadableName: string): Promise<void> => {
  for (const key of await readUnlistedKeys()) {
    const plan = await storedPlan(key);
    await putPlanRow(
      plan === undefined ? rowOfUnreadable(key, unreadableName) : { ...rowOfPlan(plan), id: key },
    );
  }
};

/** Makes the list of plans show every plan there is, as it is. `unreadableName`: for one that does not say its name. */
export const mendPlanList = async (unreadableName: string): Promise<void> => {
  await takeUpLeftPlans();
  await listUnlistedPlans(unreadableName).catch(() => undefined);
};
