import type { PlanningStatus } from '@/domain/planningStatus';
import { firmnessOf } from '@/domain/planningStatus';

/** Hard solid, zacht hatched, ambtelijk outlined: as on the map and in the dock. */
export const FirmnessMark = ({ status }: { status: PlanningStatus }) => (
  <span className={`firmness-mark firmness-mark--${firmnessOf(status)}`} aria-hidden="true" />
);
