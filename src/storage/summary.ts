import { readPlan } from '@/document/readRecords';
import type { SharedDocument } from '@/document/sharedDocument';
import type { Plan } from '@/domain/plan';
import type { Target } from '@/domain/target';
import { progressOf } from '@/domain/totals/progress';
import type { Totals } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import type { PlanRow, PlanSummary } from './planRow';

/** The figures the list of plans shows. */
export const summaryOf = (totals: Totals, target: Target): PlanSummary => {
  const [geclusterd, zorggeschikt, nultreden] = progressOf(totals, target);
  const bar = (progress: typeof geclusterd) => ({
    counted: progress?.counted ?? 0,
    target: progress?.target ?? null,
  });
  return {
    locations: totals.locations,
    geclusterd: bar(geclusterd),
    zorggeschikt: bar(zorggeschikt),
    nultreden: bar(nultreden),
  };
};

/** The row for a plan by its document, under this key; undefined when it holds none. */
export const rowOfDocument = (planId: string, doc: SharedDocument): PlanRow | undefined => {
  const plan = readPlan(doc);
  return plan && { ...rowOfPlan(plan), id: planId };
};

/** What the list shows of a plan, for a row that is there. */
export const listedFieldsOf = (plan: Plan): Omit<PlanRow, 'id'> => {
  const { id: _id, ...fields } = rowOfPlan(plan);
  return fields;
};

/** The row of the list for a plan that is stored for the first time, under its own id. */
export const rowOfPlan = (plan: Plan): PlanRow => ({
  id: plan.id,
  name: plan.name,
  area: plan.area,
  createdAt: plan.createdAt,
  updatedAt: plan.updatedAt,
  summary: summaryOf(countTotals(plan.locations, plan.target.horizon), plan.target),
});
