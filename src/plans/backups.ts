import type { Plan } from '@/domain/plan';
import type { WholePlan } from '@/exchange/backup/wholePlan';
import type { Failure } from '@/exchange/door/deliver';
import type { Work } from '@/exchange/formats/work';
import { done, type Result } from '@/exchange/result';
import { isOpen, openPlanNow } from '@/state/planStore';
import { wholePlan } from '@/state/wholePlan';
import { readBroughtFiles } from '@/storage/broughtFileTable';
import { readHistory } from '@/storage/historyTable';
import { inTime } from '@/storage/inTime';
import { changePlanRow, readPlanRows } from '@/storage/planTable';
import { readSnapshots } from '@/storage/snapshotTable';
import { openDocuments } from '@/storage/storedDocument';
import { heldFiles } from './broughtFiles';
import { useHeldPlans } from './heldPlans';
import { withDocument } from './storedPlans';

/** Files that were brought go along up to this size together, in bytes; a large map is still where it came from. */
const mostCopied = 50_000_000;
const largestCopied = 20_000_000;

/**
 * A backup as a file, which plans are in it (by key), and what is not: plans that could not be read, damaged parts of
 * those that could, and files that were too large. `isStorageShut`: the browser gave no access to (all of) what is
 * stored, so that only what is in this tab could go along.
 */
export type MadeBackup = {
  file: Blob;
  planIds: string[];
  lostPlans: number;
  lostParts: number;
  leftFiles: string[];
  isStorageShut: boolean;
};

type Made = Pick<MadeBackup, 'lostParts' | 'leftFiles' | 'isStorageShut'> & { copied: number };

/** The list, or an empty one when the browser gives none: that is no damage, it is noted apart. */
const listOr = async <Item>(list: Promise<Item[]>, made: Made): Promise<Item[]> => {
  try {
    return await inTime(list);
  } catch {
    made.isStorageShut = true;
    return [];
  }
};

const filesOf = async (planId: string, made: Made): Promise<WholePlan['files']> => {
  const files: WholePlan['files'] = [];
  const stored = await listOr(readBroughtFiles(planId), made);
  for (const { kind, name, at, content } of [...heldFiles(planId), ...stored]) {
    const { size } = content;
    if (size > largestCopied || made.copied + size > mostCopied) {
      made.leftFiles.push(name);
      continue;
    }
    try {
      const inhoud = new Uint8Array(await content.arrayBuffer());
      files.push({ gebracht_op: at, soort: kind, naam: name, inhoud });
      made.copied += size;
    } catch {
      // The file behind it is gone: the plan goes along without it.
      made.leftFiles.push(name);
    }
  }
  return files;
};

const planOf = async (planId: string, made: Made): Promise<Plan | undefined> => {
  // What is whole on screen need not be read from its document again, which holds the page.
  if (isOpen(planId) && openPlanNow().losses.length === 0) return wholePlan();
  return withDocument(planId, (document) =>
    document.plan(() => {
      made.lostParts += 1;
    }),
  );
};

/** All that is stored of one plan; undefined when it is gone or unreadable. */
const backupOf = async (planId: string, made: Made): Promise<WholePlan | undefined> => {
  const plan = await planOf(planId, made);
  if (plan === undefined) return undefined;
  const snapshots = await listOr(readSnapshots(planId), made);
  const edits = await listOr(readHistory(planId), made);
  return {
    plan,
    files: await filesOf(planId, made),
    snapshots: snapshots.map(({ id, at, cause, name, summary, bytes }) => ({
      id,
      gemaakt_op: at,
      reden: cause,
      naam: name,
      samenvatting: summary,
      inhoud: bytes,
    })),
    edits: edits.map(({ at, tab, cause, label }) => ({
      gemaakt_op: at,
      tabblad: tab,
      soort: cause,
      bewerking: label,
    })),
  };
};

/** The keys of all plans in the list, and of those that are not, or not whole, on disk. */
const allPlanIds = async (made: Made): Promise<string[]> => {
  const stored = await listOr(readPlanRows(), made);
  const unwritten = openDocuments().filter(({ saved }) => saved !== 'saved');
  const here = [...unwritten, ...useHeldPlans.getState().plans];
  return [...new Set([...stored.map(({ id }) => id), ...here.map(({ planId }) => planId)])];
};

/** Notes that a plan has left in a file. */
export const noteCopied = (planId: string, now: Date): Promise<void> =>
  changePlanRow(planId, (row) => {
    row.copiedAt = now.toISOString();
    // What was edited while the copy was being made is not in it.
    const isLater = row.changedSince !== undefined && Date.parse(row.changedSince) > now.getTime();
    if (!isLater) delete row.changedSince;
  });

/**
 * Makes a backup of one plan, or of all that were not removed, kept versions, history and brought files included.
 * Rejects when not one plan could be read.
 */
export const makeBackup = async (
  now: Date,
  planId?: string,
  work: Partial<Work> = {},
): Promise<Result<MadeBackup, Failure>> => {
  const { writeBackupFile } = await import('@/exchange/door/writeFile');
  const made: Made = { lostParts: 0, leftFiles: [], isStorageShut: false, copied: 0 };
  const ids = planId === undefined ? await allPlanIds(made) : [planId];
  const plans: WholePlan[] = [];
  const planIds: string[] = [];
  for (const id of ids) {
    const backup = await backupOf(id, made).catch(() => undefined);
    if (backup === undefined) continue;
    plans.push(backup);
    planIds.push(id);
  }
  if (plans.length === 0) throw new Error('no readable plan');
  const { copied: _copied, ...notIn } = made;
  const written = await writeBackupFile(plans, now.toISOString(), work);
  if (!written.ok) return written;
  return done({ file: written.value, planIds, lostPlans: ids.length - plans.length, ...notIn });
};
