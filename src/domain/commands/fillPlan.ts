import type { Plan } from '../plan';
import { headerOf } from '../recordParts';
import type { Command } from './command';
import { editsForAll } from './editsFor';

/** Fills an empty plan with the whole of another: its header and all its records. */
export const fillPlan = (plan: Plan): Command => ({
  label: { code: 'plan_filled', subject: plan.name, count: plan.locations.length },
  edits: [{ record: 'plan', set: headerOf(plan) }, ...editsForAll(plan)],
});
