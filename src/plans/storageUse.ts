import { readAnswerUse } from '@/storage/answerTable';
import type { FileRow } from '@/storage/broughtFileRow';
import { readBroughtFiles } from '@/storage/broughtFileTable';
import type { PlanRow } from '@/storage/planRow';
import { readAllPlanRows } from '@/storage/planTable';
import { isLasting, readStorageSpace, type StorageSpace } from '@/storage/storageSpace';
import { type PlanUse, readStorageUse } from '@/storage/storageUse';

/** A plan with all that is kept with it: snapshots, and the maps and facts that the user brought. */
export type PlanWithParts = PlanUse & { row: PlanRow; files: readonly FileRow[] };

/** What takes room on this device, in bytes. */
export type Use = {
  plans: readonly PlanWithParts[];
  /** Answers of PDOK, CBS and others that are kept. */
  answers: number;
  /** Everything else: the app itself, its own maps. */
  rest: number;
  /** As the browser estimates it, where it does. */
  space: StorageSpace | undefined;
  isLasting: boolean;
};

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

export const snapshotsSize = ({ snapshots }: Pick<PlanUse, 'snapshots'>): number =>
  sum(snapshots.map(({ size }) => size));

/** A plan and all that is kept with it, in bytes. */
export const wholeSize = (plan: PlanWithParts): number =>
  plan.document + snapshotsSize(plan) + sum(plan.files.map(({ content }) => content.size));

export const readUse = async (): Promise<Use> => {
  const [uses, rows, files, answers, space, lasting] = await Promise.all([
    readStorageUse(),
    readAllPlanRows(),
    readBroughtFiles(),
    readAnswerUse(),
    readStorageSpace(),
    isLasting(),
  ]);
  const plans = rows.map((row) => ({
    ...(uses.find(({ planId }) => planId === row.id) ?? { planId: row.id, document: 0, snapshots: [] }),
    row,
    files: files.filter(({ planId }) => planId === row.id),
  }));
  const known = sum(plans.map(wholeSize)) + answers.bytes;
  return {
    plans,
    answers: answers.bytes,
    rest: Math.max((space?.used ?? 0) - known, 0),
    space,
    isLasting: lasting,
  };
};

export { clearAnswers } from '@/storage/answerTable';
export { isNearlyFull, readStorageSpace, type StorageSpace } from '@/storage/storageSpace';
export type { KeptSnapshot, PlanUse } from '@/storage/storageUse';
