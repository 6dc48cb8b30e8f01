import { newId } from '@/domain/ids';
import type { BackupPlan, ReadBackup } from '@/exchange/backup/backup';
import { addEdit, readEdits } from '@/storage/editTable';
import { readPlanRows, updatePlanRow } from '@/storage/planTable';
import { snapshotRowSchema } from '@/storage/snapshotRow';
import { addSnapshot, readSnapshots } from '@/storage/snapshotTable';
import { storePlan, withDocument } from './storedPlans';
import { rowOfPlan } from './summary';

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** All that is stored of one plan; undefined when it is gone or unreadable. */
const backupOf = async (planId: string): Promise<BackupPlan | undefined> => {
  const plan = await withDocument(planId, (document) => document.plan());
  if (plan === undefined) return undefined;
  const snapshots = await readSnapshots(planId);
  const edits = await readEdits(planId);
  return {
    plan,
    snapshots: snapshots.map(({ id, at, cause, name, summary, bytes }) => ({
      id,
      gemaakt_op: at,
      reden: cause,
      naam: name,
      samenvatting: summary,
      inhoud: toBase64(bytes),
    })),
    edits: edits.map(({ at, tab, cause, label }) => ({
      gemaakt_op: at,
      tabblad: tab,
      soort: cause,
      bewerking: label,
    })),
  };
};

/** Notes that a plan has left in a file. */
export const noteCopied = (planId: string, now: Date): Promise<void> =>
  updatePlanRow(planId, { copiedAt: now.toISOString() });

/** The text of a backup of one plan, or of all, kept versions and history included. */
export const makeBackup = async (now: Date, planId?: string): Promise<string> => {
  const { writeBackup } = await import('@/exchange/backup/backup');
  const ids = planId === undefined ? (await readPlanRows()).map((row) => row.id) : [planId];
  const plans: BackupPlan[] = [];
  for (const id of ids) {
    const backup = await backupOf(id);
    if (backup !== undefined) plans.push(backup);
  }
  for (const id of ids) await noteCopied(id, now).catch(() => undefined);
  return writeBackup(plans, now.toISOString());
};

const restoreParts = async (planId: string, { plan, snapshots, edits }: BackupPlan): Promise<void> => {
  for (const { gemaakt_op: at, reden: cause, naam: name, samenvatting, inhoud } of snapshots) {
    const summary = samenvatting ?? rowOfPlan(plan).summary;
    const row = { id: newId(), planId, at, cause, name, summary, bytes: fromBase64(inhoud) };
    const checked = snapshotRowSchema.safeParse(row);
    if (checked.success) await addSnapshot(checked.data);
  }
  for (const { gemaakt_op: at, tabblad: tab, soort: cause, bewerking: label } of edits.toReversed()) {
    await addEdit({ planId, at, tab, cause, label });
  }
};

/** Puts the plans of a backup beside those that are there. Gives their keys. */
export const restoreBackup = async ({ plans }: ReadBackup): Promise<string[]> => {
  const keys: string[] = [];
  for (const backup of plans) {
    const key = await storePlan(backup.plan);
    await restoreParts(key, backup).catch(() => undefined);
    keys.push(key);
  }
  return keys;
};
