import type { Loss } from '@/document/loss';
import { readPlan, readPlanRecords } from '@/document/readRecords';
import { salvage } from '@/document/salvage';
import { newId } from '@/domain/ids';
import { type Plan, startDensity } from '@/domain/plan';
import { emptyTarget } from '@/domain/target';
import { addBroughtFile, readBroughtFiles } from '@/storage/broughtFileTable';
import type { PlanRow } from '@/storage/planRow';
import { readPlanRow } from '@/storage/planTable';
import { addSnapshot, readSnapshots } from '@/storage/snapshotTable';
import { readUpdates } from '@/storage/updateLog';
import { storePlan } from './storedPlans';

/** What could be saved of a damaged plan: the key of the new plan, where it came from, and what is not in it. */
export type Rescue = {
  planId: string;
  from: 'document' | 'snapshot';
  /** Moment of the kept version (ISO, UTC), when the plan came from one. */
  at?: string;
  /** Stored edits that could not be read. */
  lostUpdates: number;
  /** Later edits are there, but build on what could not be read: a kept version may know more. */
  isIncomplete: boolean;
  losses: readonly Loss[];
};

type Found = Omit<Rescue, 'planId'> & { plan: Plan };

/** The header that the list of plans still knows, for a document that lost its own. */
const headerOf = ({ name, area, createdAt, updatedAt }: PlanRow) => ({
  id: newId(),
  name,
  area,
  target: emptyTarget,
  settings: { density: startDensity },
  createdAt,
  updatedAt,
});

const fromDocument = async (planId: string): Promise<Found | undefined> => {
  const { doc, lost: lostUpdates, isIncomplete } = salvage(await readUpdates(planId));
  const found = { from: 'document', lostUpdates, isIncomplete } as const;
  const losses: Loss[] = [];
  const report = (loss: Loss) => losses.push(loss);
  const whole = readPlan(doc, report);
  if (whole !== undefined) return { ...found, plan: whole, losses };
  const row = await readPlanRow(planId);
  const records = readPlanRecords(doc, report);
  const isEmpty = Object.values(records).every((list) => list.length === 0);
  if (row === undefined || isEmpty) return undefined;
  return { ...found, plan: { ...headerOf(row), ...records }, losses };
};

const fromSnapshot = async (planId: string): Promise<Found | undefined> => {
  const { unpackPlan } = await import('@/exchange/door/packedPlan');
  for (const { bytes, at } of await readSnapshots(planId)) {
    const unpacked = await unpackPlan(bytes);
    if (unpacked.ok) {
      const plan = unpacked.value;
      return { plan, from: 'snapshot', at, lostUpdates: 0, isIncomplete: false, losses: [] };
    }
  }
  return undefined;
};

/** Kept versions and brought files belong to the plan, and may know more than what could be rescued. */
const copyAlong = async (from: string, to: string): Promise<void> => {
  for (const row of (await readSnapshots(from)).toReversed()) {
    await addSnapshot({ ...row, id: newId(), planId: to });
  }
  for (const row of await readBroughtFiles(from)) await addBroughtFile({ ...row, id: newId(), planId: to });
};

/**
 * Makes a new plan of what can be read of a damaged one, else of its latest readable version. The damaged plan stays as
 * it is. Undefined when nothing can be read; rejects when the browser cannot store the new one.
 */
export const rescuePlan = async (
  planId: string,
  nameFor: (name: string) => string,
): Promise<Rescue | undefined> => {
  const found = (await fromDocument(planId)) ?? (await fromSnapshot(planId));
  if (found === undefined) return undefined;
  const { plan, ...rescue } = found;
  const rescued = await storePlan({ ...plan, id: newId(), name: nameFor(plan.name) });
  await copyAlong(planId, rescued).catch(() => undefined);
  return { ...rescue, planId: rescued };
};
