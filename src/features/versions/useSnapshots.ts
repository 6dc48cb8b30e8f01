import { useEffect, useState } from 'react';
import { type SnapshotRow, watchSnapshots } from '@/plans/snapshots';
import { usePlan } from '@/state/planStore';

/** The kept snapshots of the open plan, the latest first. */
export const useSnapshots = (): SnapshotRow[] => {
  const planId = usePlan((plan) => plan.planId);
  const [rows, setRows] = useState<SnapshotRow[]>([]);
  useEffect(() => watchSnapshots(planId, setRows), [planId]);
  return rows;
};
