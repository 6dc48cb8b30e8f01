import type * as z from 'zod/mini';
import { planSchema, type RecordOf } from './records';

export { longestPlanName, planHeaderSchema, settingsSchema, startDensity } from './planHeader';
export { planSchema };

/** Everything said of the plan as a whole. */
export type PlanHeader = RecordOf<'plan'>;

/** The location programme of one municipality or region. The records of each kind are sorted by id. */
export type Plan = z.infer<typeof planSchema>;
