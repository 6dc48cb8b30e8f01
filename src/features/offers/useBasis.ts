import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '@/domain/plan';
import { unpackPlan } from '@/exchange/door/packedPlan';
import { type SnapshotRow, watchSnapshots } from '@/plans/snapshots';
import { usePlan } from '@/state/planStore';
import { receivedName } from '@/text/offers';

/** What an offer can be made against: a kept version, or nothing. */
type Basis = {
  /** Undefined while they are being read. */
  rows: readonly SnapshotRow[] | undefined;
  row: SnapshotRow | undefined;
  plan: Plan | undefined;
  state: 'reading' | 'ready' | 'unreadable';
  choose: (id: string) => void;
};

/** The plan as it was received, and else the oldest version that there is. */
const startsFrom = (rows: readonly SnapshotRow[]): SnapshotRow | undefined => {
  const byAge = [...rows].sort((a, b) => a.at.localeCompare(b.at));
  return byAge.findLast(({ name }) => name === receivedName) ?? byAge[0];
};

/** The version that an offer is made against, read from where it was kept. */
export const useBasis = (): Basis => {
  const planId = usePlan((plan) => plan.planId);
  const [rows, setRows] = useState<readonly SnapshotRow[]>();
  const [chosenId, choose] = useState<string>();
  const [read, setRead] = useState<{ id: string; plan: Plan | undefined }>();
  useEffect(() => watchSnapshots(planId, setRows), [planId]);
  const row = useMemo(() => {
    if (rows === undefined || chosenId === '') return undefined;
    return rows.find(({ id }) => id === chosenId) ?? startsFrom(rows);
  }, [rows, chosenId]);
  useEffect(() => {
    if (row === undefined) return;
    const stop = new AbortController();
    void unpackPlan(row.bytes, { signal: stop.signal }).then((unpacked) => {
      if (!stop.signal.aborted) setRead({ id: row.id, plan: unpacked.ok ? unpacked.value : undefined });
    });
    return () => stop.abort();
  }, [row]);
  const isRead = row !== undefined && read?.id === row.id;
  const plan = isRead ? read.plan : undefined;
  const isReading = rows === undefined || (row !== undefined && !isRead);
  const state = isReading ? 'reading' : row !== undefined && plan === undefined ? 'unreadable' : 'ready';
  return { rows, row, plan, state, choose };
};
