import { newId } from '@/domain/ids';
import type { BackupPlan, ReadBackup } from '@/exchange/backup/backup';
import type { BroughtFileInFile } from '@/exchange/backup/backupFile';
import { broughtFileRowSchema } from '@/storage/broughtFileRow';
import { addBroughtFile, readBroughtFiles } from '@/storage/broughtFileTable';
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

/** A file that was brought goes along up to this size, in bytes; a larger map is still where it came from. */
const largestCopied = 20_000_000;

/** The files brought for a plan, and the names of those too large to go along. */
const filesOf = async (planId: string): Promise<{ files: BroughtFileInFile[]; left: string[] }> => {
  const all = await readBroughtFiles(planId).catch(() => []);
  const files: BroughtFileInFile[] = [];
  for (const { kind, name, at, content } of all.filter(({ content: { size } }) => size <= largestCopied)) {
    const bytes = new Uint8Array(await content.arrayBuffer());
    files.push({ gebracht_op: at, soort: kind, naam: name, inhoud: toBase64(bytes) });
  }
  const left = all.filter(({ content: { size } }) => size > largestCopied).map(({ name }) => name);
  return { files, left };
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** All that is stored of one plan; undefined when it is gone or unreadable. */
const backupOf = async (planId: string): Promise<(BackupPlan & { left: string[] }) | undefined> => {
  const plan = await withDocument(planId, (document) => document.plan());
  if (plan === undefined) return undefined;
  const snapshots = await readSnapshots(planId).catch(() => []);
  const edits = await readEdits(planId).catch(() => []);
  return {
    plan,
    ...(await filesOf(planId)),
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

/** The text of a backup, which plans are in it (by key), how many could not be read, and which files were too large. */
type MadeBackup = { text: string; planIds: string[]; lost: number; left: string[] };

/**
 * Makes a backup of one plan, or of all, kept versions and history included. Rejects when not one plan could
 * be read.
 */
export const makeBackup = async (now: Date, planId?: string): Promise<MadeBackup> => {
  const { writeBackup } = await import('@/exchange/backup/backup');
  const ids = planId === undefined ? (await readPlanRows()).map((row) => row.id) : [planId];
  const plans: BackupPlan[] = [];
  const left: string[] = [];
  const planIds: string[] = [];
  for (const id of ids) {
    const backup = await backupOf(id).catch(() => undefined);
    if (backup === undefined) continue;
    plans.push(backup);
    left.push(...backup.left);
    planIds.push(id);
  }
  if (plans.length === 0) throw new Error('no readable plan');
  return { text: writeBackup(plans, now.toISOString()), planIds, lost: ids.length - plans.length, left };
};

/** Puts back versions, history and files of a plan. Gives how many could not be. */
const restoreParts = async (
  planId: string,
  { plan, snapshots, edits, files }: BackupPlan,
): Promise<number> => {
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

/** What became of a backup: the keys of its plans, and how much could not be read or not be stored. */
type Restored = { keys: string[]; lostPlans: number; lostParts: number };

/** Puts the plans of a backup beside those that are there. */
export const restoreBackup = async ({ plans, lostPlans, lostParts }: ReadBackup): Promise<Restored> => {
  const restored: Restored = { keys: [], lostPlans, lostParts };
  for (const backup of plans) {
    try {
      const key = await storePlan(backup.plan);
      restored.keys.push(key);
      restored.lostParts += await restoreParts(key, backup);
    } catch {
      restored.lostPlans += 1;
    }
  }
  return restored;
};
