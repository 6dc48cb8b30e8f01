import { isOpen } from '@/state/planStore';
import { readHistory } from '@/storage/historyTable';
import { readSnapshots } from '@/storage/snapshotTable';
import { keepSnapshot } from './snapshots';

/** After this much time with edits, in ms, a version is kept by itself. */
const workingHour = 3_600_000;

/** The first edit after the latest version that was kept by itself, in whatever tab or session; in ms. */
const workedSince = async (planId: string): Promise<number | undefined> => {
  const latest = (await readSnapshots(planId)).find(({ cause }) => cause === 'hour')?.at ?? '';
  const at = (await readHistory(planId)).findLast((edit) => edit.at > latest)?.at;
  return at === undefined ? undefined : Date.parse(at);
};

/** Keeps a version when an hour of work has gone by at `now`. Gives when to look again, in ms. */
export const keepWhenDue = async (planId: string, now: number): Promise<number> => {
  const due = ((await workedSince(planId)) ?? now) + workingHour;
  if (now < due || !isOpen(planId)) return due;
  const outcome = await keepSnapshot('hour');
  if (outcome !== 'kept') throw new Error(outcome);
  return now + workingHour;
};
