import { newId } from '@/domain/ids';
import type { BackupPlan, ReadBackup } from '@/exchange/backup/backup';
import { fromBase64 } from '@/storage/base64';
import { broughtFileRowSchema } from '@/storage/broughtFileRow';
import { addBroughtFile } from '@/storage/broughtFileTable';
import { addEdit } from '@/storage/editTable';
import { hasPlan, restorePlan } from '@/storage/planTable';
import { snapshotRowSchema } from '@/storage/snapshotRow';
import { addSnapshot } from '@/storage/snapshotTable';
import { findSamePlan } from './findSamePlan';
import { storePlan } from './storedPlans';
import { rowOfPlan } from './summary';

/** Puts back versions, history and files of a plan. Gives how many could not be. */
const restoreParts = async (planId: string, backup: BackupPlan): Promise<number> => {
  const { plan, snapshots, edits, files } = backup;
  let lost = 0;
  const countLoss = () => {
    lost += 1;
  };
  for (const { gemaakt_op: at, reden: cause, naam: name, samenvatting, inhoud } of snapshots) {
    const summary = samenvatting ?? rowOfPlan(plan).summary;
    const row = { id: newId(), planId, at, cause, name, summary, bytes: fromBase64(inhoud) };
    const checked = snapshotRowSchema.safeParse(row);
    if (checked.success) await addSnapshot(checked.data).catch(countLoss);
    else countLoss();
  }
  for (const { gemaakt_op: at, tabblad: tab, soort: cause, bewerking: label } of edits.toReversed()) {
    await addEdit({ planId, at, tab, cause, label }).catch(countLoss);
  }
  for (const { gebracht_op: at, soort: kind, naam: name, inhoud } of files) {
    const row = { id: newId(), planId, kind, name, at, content: new Blob([fromBase64(inhoud)]) };
    const checked = broughtFileRowSchema.safeParse(row);
    if (checked.success) await addBroughtFile(checked.data).catch(countLoss);
    else countLoss();
  }
  return lost;
};

/**
 * What became of a backup: the keys of the plans that were put back, those of the plans that were there already, and how
 * much could not be read or not be stored.
 */
export type Restored = { keys: string[]; knownKeys: string[]; lostPlans: number; lostParts: number };

/** Puts the plans of a backup beside those that are there; `besideName` names one that was changed since. */
export const restoreBackup = async (
  { madeAt, plans, lostPlans, lostParts }: ReadBackup,
  besideName: (name: string) => string,
): Promise<Restored> => {
  const restored: Restored = { keys: [], knownKeys: [], lostPlans, lostParts };
  for (const backup of plans) {
    try {
      const { plan } = backup;
      // Two equal plans in a backup are two plans, each with its own versions and history.
      const same = await findSamePlan(plan, [...restored.keys, ...restored.knownKeys]);
      if (same !== undefined) {
        // Who removed a plan and opens a backup of it wants it back.
        if (same.removedAt !== undefined) await restorePlan(same.id);
        restored[same.removedAt === undefined ? 'knownKeys' : 'keys'].push(same.id);
        continue;
      }
      const isThere = await hasPlan(plan.id);
      const key = await storePlan(isThere ? { ...plan, name: besideName(plan.name) } : plan, madeAt);
      restored.keys.push(key);
      restored.lostParts += await restoreParts(key, backup);
    } catch {
      restored.lostPlans += 1;
    }
  }
  return restored;
};
