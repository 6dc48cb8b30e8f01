import { useEffect, useState } from 'react';
import { usePlan } from '@/state/planStore';
import type { SnapshotRow } from '@/storage/snapshotRow';
import { watchSnapshots } from '@/storage/snapshotTable';

/** The kept versions of the open plan, the latest first. */
export const useSnapshots = (): SnapshotRow[] => {
  const planId = usePlan((plan) => plan.planId);
  const [rows, setRows] = useState<SnapshotRow[]>([]);
  useEffect(() => watchSnapshots(planId, setRows), [planId]);
  return rows;
};
