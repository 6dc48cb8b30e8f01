import { newId } from '@/domain/ids';
import type { WholePlan } from '@/exchange/backup/wholePlan';
import { broughtFileRowSchema } from '@/storage/broughtFileRow';
import { addBroughtFile, readBroughtFiles } from '@/storage/broughtFileTable';
import { isSameEntry } from '@/storage/historyRow';
import { addPastHistory, readHistory } from '@/storage/historyTable';
import { snapshotRowSchema } from '@/storage/snapshotRow';
import { addSnapshot, readSnapshots } from '@/storage/snapshotTable';
import { rowOfPlan } from '@/storage/summary';

/** How many parts of a plan were put back, could not be read after all, or were refused by the browser. */
type PartsOutcome = { added: number; lost: number; unstored: number };

const keyOf = (...fields: string[]): string => JSON.stringify(fields);

const restoreVersions = async (
  planId: string,
  { plan, snapshots }: WholePlan,
  outcome: PartsOutcome,
): Promise<void> => {
  const there = new Set((await readSnapshots(planId)).map(({ at, cause, name }) => keyOf(at, cause, name)));
  const added = new Set<string>();
  for (const { gemaakt_op: at, reden: cause, naam: name, samenvatting, inhoud } of snapshots) {
    if (there.has(keyOf(at, cause, name))) continue;
    const summary = samenvatting ?? rowOfPlan(plan).summary;
    const row = { id: newId(), planId, at, cause, name, summary, bytes: inhoud };
    const checked = snapshotRowSchema.safeParse(row);
    if (!checked.success) outcome.lost += 1;
    else {
      await addSnapshot(checked.data).then(
        () => added.add(row.id),
        () => {
          outcome.unstored += 1;
        },
      );
    }
  }
  // Of those that the app makes by itself, only the latest stay: an older one is not put back.
  if (added.size > 0) outcome.added += (await readSnapshots(planId)).filter(({ id }) => added.has(id)).length;
};

const restoreEdits = async (planId: string, { edits }: WholePlan, outcome: PartsOutcome): Promise<void> => {
  const there = await readHistory(planId);
  const missing = edits
    .map(({ gemaakt_op: at, tabblad: tab, soort: cause, bewerking: label }) => ({
      planId,
      at,
      tab,
      cause,
      label,
    }))
    .filter((row) => !there.some((other) => isSameEntry(other, row)));
  // The last one comes first in a backup, and last in the table.
  outcome.added += await addPastHistory(planId, missing.toReversed());
};

const restoreFiles = async (planId: string, { files }: WholePlan, outcome: PartsOutcome): Promise<void> => {
  const there = new Set((await readBroughtFiles(planId)).map(({ at, kind, name }) => keyOf(at, kind, name)));
  for (const { gebracht_op: at, soort: kind, naam: name, inhoud } of files) {
    if (there.has(keyOf(at, kind, name))) continue;
    const row = { id: newId(), planId, kind, name, at, content: new Blob([inhoud]) };
    const checked = broughtFileRowSchema.safeParse(row);
    if (!checked.success) outcome.lost += 1;
    else {
      await addBroughtFile(checked.data).then(
        () => {
          outcome.added += 1;
        },
        () => {
          outcome.unstored += 1;
        },
      );
    }
  }
};

/** Puts back the versions, history and files of a plan that are not there. Never rejects. */
export const restoreParts = async (planId: string, backup: WholePlan): Promise<PartsOutcome> => {
  const outcome: PartsOutcome = { added: 0, lost: 0, unstored: 0 };
  const refuse = (parts: readonly unknown[]) => () => {
    outcome.unstored += parts.length;
  };
  await restoreVersions(planId, backup, outcome).catch(refuse(backup.snapshots));
  await restoreEdits(planId, backup, outcome).catch(refuse(backup.edits));
  await restoreFiles(planId, backup, outcome).catch(refuse(backup.files));
  return outcome;
};
