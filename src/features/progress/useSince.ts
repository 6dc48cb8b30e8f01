import { useEffect, useState } from 'react';
import type { Plan } from '@/domain/plan';
import { unpackPlan } from '@/exchange/door/packedPlan';
import { type HistoryRow, watchHistory } from '@/plans/history';
import { type SnapshotRow, watchSnapshots } from '@/plans/snapshots';
import { usePlan } from '@/state/planStore';

/** The kept snapshots of the open plan, the latest first. */
export const useSnapshotRows = (): SnapshotRow[] => {
  const planId = usePlan((plan) => plan.planId);
  const [rows, setRows] = useState<SnapshotRow[]>([]);
  useEffect(() => watchSnapshots(planId, setRows), [planId]);
  return rows;
};

/** The latest edits of the open plan, the last one first. */
export const useHistoryRows = (): HistoryRow[] => {
  const planId = usePlan((plan) => plan.planId);
  const [rows, setRows] = useState<HistoryRow[]>([]);
  useEffect(() => watchHistory(planId, setRows), [planId]);
  return rows;
};

export type Since = { state: 'none' | 'reading' | 'unreadable' } | { state: 'read'; plan: Plan };

/** The plan as a snapshot kept it. */
export const useSince = (row: SnapshotRow | undefined): Since => {
  const [since, setSince] = useState<Since>({ state: 'none' });
  const id = row?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bytes of a snapshot never change
  useEffect(() => {
    if (row === undefined) {
      setSince({ state: 'none' });
      return;
    }
    const stop = new AbortController();
    setSince({ state: 'reading' });
    void unpackPlan(row.bytes, { signal: stop.signal }).then((read) => {
      if (stop.signal.aborted) return;
      setSince(read.ok ? { state: 'read', plan: read.value } : { state: 'unreadable' });
    });
    return () => stop.abort();
  }, [id]);
  return since;
};
