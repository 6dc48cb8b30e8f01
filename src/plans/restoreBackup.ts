import type { ReadBackup } from '@/exchange/backup/backup';
import type { WholePlan } from '@/exchange/backup/wholePlan';
import { hasPlan, putBackPlan } from '@/storage/planTable';
import { findSamePlan } from './findSamePlan';
import { isUnstored } from './heldPlans';
import { restoreParts } from './restoreParts';
import { storeOrHold } from './storedPlans';

/** What became of a backup. */
export type Restored = {
  /** The keys of the plans that were put back, and of those that were in the list already. */
  keys: string[];
  knownKeys: string[];
  /** Versions, edits and files that were put back with plans that were in the list already. */
  addedParts: number;
  /** What could not be read. */
  lostPlans: number;
  lostParts: number;
  /** The names of locations of which something could not be read. */
  damaged: readonly string[];
  /** Of the plans that were put back: those that the browser could not store, and that are in this tab alone. */
  heldPlans: number;
  /** What the browser could not store, and is not in this tab either. */
  unstoredPlans: number;
  unstoredParts: number;
};

/** One at a time: of two at once neither would see what the other puts back. */
let latest: Promise<unknown> = Promise.resolve();

/** Puts the plans of a backup beside those that are there; `besideName` names one that was changed since. */
export const restoreBackup = (
  backup: ReadBackup<WholePlan>,
  besideName: (name: string) => string,
): Promise<Restored> => {
  const restoring = latest.then(() => restoreAll(backup, besideName));
  latest = restoring.catch(() => undefined);
  return restoring;
};

const restoreAll = async (
  { madeAt, plans, lostPlans, lostParts, damaged }: ReadBackup<WholePlan>,
  besideName: (name: string) => string,
): Promise<Restored> => {
  const restored: Restored = {
    keys: [],
    knownKeys: [],
    addedParts: 0,
    lostPlans,
    lostParts,
    damaged,
    heldPlans: 0,
    unstoredPlans: 0,
    unstoredParts: 0,
  };
  const putBackParts = async (key: string, backup: WholePlan): Promise<void> => {
    const { snapshots, edits, files } = backup;
    const none = { added: 0, lost: 0, unstored: snapshots.length + edits.length + files.length };
    const { added, lost, unstored } = await restoreParts(key, backup).catch(() => none);
    if (restored.knownKeys.includes(key)) restored.addedParts += added;
    restored.lostParts += lost;
    restored.unstoredParts += unstored;
  };
  // A clock that was ahead does not make the copy newer than now.
  const now = new Date().toISOString();
  const copiedAt = madeAt !== undefined && madeAt > now ? now : madeAt;
  for (const backup of plans) {
    try {
      const { plan } = backup;
      // Two equal plans in a backup are two plans, each with its own versions and history.
      const same = await findSamePlan(plan, [...restored.keys, ...restored.knownKeys]);
      if (same !== undefined) {
        // Who removed a plan and opens a backup of it wants it back.
        if (same.removedAt !== undefined) await putBackPlan(same.id);
        restored[same.removedAt === undefined ? 'knownKeys' : 'keys'].push(same.id);
        // Versions may have been cleared, or an earlier restore have run out of room.
        await putBackParts(same.id, backup);
        continue;
      }
      // Of a file that was opened twice the backup has two plans with one id: those keep their names.
      const isThere = !restored.keys.includes(plan.id) && (await hasPlan(plan.id).catch(() => false));
      const key = await storeOrHold(isThere ? { ...plan, name: besideName(plan.name) } : plan, copiedAt);
      restored.keys.push(key);
      if (isUnstored(key)) restored.heldPlans += 1;
      await putBackParts(key, backup);
    } catch {
      restored.unstoredPlans += 1;
    }
  }
  return restored;
};
