import { readAnswerUse } from '@/storage/answerTable';
import type { BroughtFileRow } from '@/storage/broughtFileRow';
import { readBroughtFiles } from '@/storage/broughtFileTable';
import type { PlanRow } from '@/storage/planRow';
import { readAllPlanRows } from '@/storage/planTable';
import { isLasting, readStorageSpace } from '@/storage/storageSpace';
import { type PlanUse, readStorageUse } from '@/storage/storageUse';

/** What takes room on this device, in bytes. */
export type Use = {
  plans: (PlanUse & { row: PlanRow })[];
  /** Maps and facts that the user brought, each with the name of its plan. */
  files: { file: BroughtFileRow; planName: string }[];
  /** Answers of PDOK, CBS and others that are kept. */
  answers: number;
  /** Everything else: the app itself, its own maps. */
  rest: number;
  used: number;
  available: number;
  isLasting: boolean;
};

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
    ...(uses.find(({ planId }) => planId === row.id) ?? { planId: row.id, document: 0, versions: 0 }),
    row,
  }));
  const known =
    plans.reduce((sum, { document, versions }) => sum + document + versions, 0) +
    files.reduce((sum, { content }) => sum + content.size, 0) +
    answers.bytes;
  const used = Math.max(space?.used ?? 0, known);
  return {
    plans,
    files: files.map((file) => ({
      file,
      planName: rows.find(({ id }) => id === file.planId)?.name ?? '',
    })),
    answers: answers.bytes,
    rest: used - known,
    used,
    available: space?.available ?? 0,
    isLasting: lasting,
  };
};
