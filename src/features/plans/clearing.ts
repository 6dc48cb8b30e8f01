import { deleteBroughtFile, type FileRow } from '@/plans/broughtFiles';
import { deletePlan, readState } from '@/plans/planList';
import { deleteSnapshots } from '@/plans/snapshots';
import { clearAnswers, type KeptSnapshot, type PlanWithParts } from '@/plans/storageUse';
import { snapshotName } from '@/text/snapshots';
import { storageText } from '@/text/storage';

/** What could not go along in a file that was saved, a sentence for each; undefined when nothing was saved. */
export type Saved = readonly string[] | undefined;

/** How something is saved before it is cleared. */
export type Saving = {
  /** One plan with its snapshots, history and files, as a backup. */
  backUp: (plan: { planId: string; name: string }) => Promise<Saved>;
  /** A map or facts that the user brought, as they were. */
  saveFile: (file: FileRow) => Promise<Saved>;
};

/** `snapshots`: the ids of those in the file. They never change, so it can serve again. */
type Save = { label: string; act: () => Promise<Saved>; isThere: string; snapshots: readonly string[] };

/** Something that can be cleared, in words, and how. Without `save` it comes back by itself when it is needed. */
export type Clearing = {
  question: string;
  /** What goes, what stays, and the way back. */
  consequence: string;
  save?: Save;
  /** The ids of all that goes, when it is snapshots. */
  snapshots?: readonly string[];
  /** False when it changed since it was saved: then nothing is cleared. */
  clear: () => Promise<boolean>;
  cleared: string;
};

const always = async (clearing: Promise<unknown>): Promise<true> => {
  await clearing;
  return true;
};

const idsOf = (snapshots: readonly KeptSnapshot[]): string[] => snapshots.map(({ id }) => id);

const backupOf = ({ row, snapshots }: PlanWithParts, { backUp }: Saving): Save => ({
  label: storageText.saveBackup,
  act: () => backUp({ planId: row.id, name: row.name }),
  isThere: storageText.isBackupThere,
  snapshots: idsOf(snapshots),
});

export const clearingPlan = (plan: PlanWithParts, saving: Saving): Clearing => {
  const { id, name } = plan.row;
  const save = backupOf(plan, saving);
  let savedState: string | undefined;
  return {
    question: storageText.clearPlan(name),
    consequence: storageText.planGoes(plan.snapshots.length, plan.files.length),
    save: {
      ...save,
      act: async () => {
        // Before it is read: what somebody does meanwhile may not be in the file.
        const state = await readState(id).catch(() => undefined);
        const saved = await save.act();
        if (saved !== undefined) savedState = state;
        return saved;
      },
    },
    clear: async () => savedState !== undefined && deletePlan(id, savedState),
    cleared: storageText.cleared(name),
  };
};

export const clearingSnapshots = (plan: PlanWithParts, saving: Saving): Clearing => ({
  question: storageText.clearVersions(plan.row.name),
  consequence: storageText.versionsGo(plan.snapshots.length),
  save: backupOf(plan, saving),
  snapshots: idsOf(plan.snapshots),
  clear: () => always(deleteSnapshots(idsOf(plan.snapshots))),
  cleared: storageText.clearedVersions(plan.row.name),
});

export const clearingSnapshot = (plan: PlanWithParts, snapshot: KeptSnapshot, saving: Saving): Clearing => ({
  question: storageText.clearVersion(snapshotName(snapshot)),
  consequence: storageText.versionsGo(1),
  save: backupOf(plan, saving),
  snapshots: [snapshot.id],
  clear: () => always(deleteSnapshots([snapshot.id])),
  cleared: storageText.cleared(snapshotName(snapshot)),
});

export const clearingFile = (plan: PlanWithParts, file: FileRow, { saveFile }: Saving): Clearing => ({
  question: storageText.clearFile(file.name),
  consequence: storageText.fileGoes(plan.row.name),
  save: {
    label: storageText.saveFile,
    act: () => saveFile(file),
    isThere: storageText.isFileThere,
    snapshots: [],
  },
  clear: () => always(deleteBroughtFile(file.id)),
  cleared: storageText.cleared(file.name),
});

export const clearingAnswers: Clearing = {
  question: storageText.clearAnswers,
  consequence: storageText.answersGo,
  clear: () => always(clearAnswers()),
  cleared: storageText.clearedAnswers,
};
