// The list of plans on this device, for the screens: what stands in it, and what can be done with a row.
export type { PlanRow, PlanSummary } from '@/storage/planRow';
export {
  daysKept,
  deleteExpiredPlans,
  deletePlan,
  putBackPlan,
  readPlanRow,
  readState,
  removePlan,
  watchPlans,
} from '@/storage/planTable';
