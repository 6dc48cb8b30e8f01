import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import { renamePlan } from '@/domain/commands/changePlan';
import { newId } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { addBroughtFile, readBroughtFiles } from '@/storage/broughtFileTable';
import type { PlanRow } from '@/storage/planRow';
import { addPlan, hasPlan } from '@/storage/planTable';
import { holdNewDocument } from '@/storage/storedDocument';
import { rowOfPlan } from '@/storage/summary';
import { listPlan } from './listPlan';
import { openDocument } from './openDocument';

/**
 * Works on a stored plan, open or not, and lets it go. Undefined when there is no such plan. What the browser refuses to
 * store of it goes on trying, as every edit does.
 */
export const withDocument = async <Outcome>(
  planId: string,
  work: (document: PlanDocument) => Outcome,
): Promise<Outcome | undefined> => {
  const stored = await openDocument(planId);
  if (stored === undefined) return undefined;
  const document = openPlanDocument(stored.doc);
  let isChanged = false;
  document.subscribe(() => {
    isChanged = true;
  });
  try {
    const outcome = work(document);
    // Who only reads does not wait for what others are writing.
    if (isChanged) await stored.settled();
    return outcome;
  } finally {
    document.close();
    stored.release();
  }
};

/** The row of a plan under this key; `copiedAt`: when it left in the file that it comes from. */
const rowUnder = (key: string, plan: Plan, copiedAt: string | undefined): PlanRow => {
  const copied = copiedAt === undefined ? {} : { copiedAt };
  return { ...rowOfPlan(plan), ...copied, id: key };
};

const storeUnder = async (key: string, plan: Plan, copiedAt?: string): Promise<string> => {
  await addPlan(rowUnder(key, plan, copiedAt), documentOfPlan(plan));
  return key;
};

/** The plan lives on in this tab and goes on trying, under a key of its own: what is there under its id stays as it is. */
const hold = (plan: Plan, copiedAt?: string): string => {
  const key = newId();
  holdNewDocument({ row: rowUnder(key, plan, copiedAt), doc: documentOfPlan(plan) });
  return key;
};

/**
 * Stores a plan that is new in this browser under its own id, or under another one when that is taken (a file opened
 * twice), and gives that key; `copiedAt`: when it left in the file that it comes from. Rejects when the browser cannot
 * store it.
 */
export const storePlan = async (plan: Plan, copiedAt?: string): Promise<string> =>
  storeUnder((await hasPlan(plan.id)) ? newId() : plan.id, plan, copiedAt);

/** The same for a plan that is opened at once: when it cannot be stored, it is held in this tab. */
export const storeOrHold = (plan: Plan, copiedAt?: string): Promise<string> =>
  storePlan(plan, copiedAt).catch(() => hold(plan, copiedAt));

/** The same, under a key that nobody has seen before. */
export const storeUnderNewKey = (plan: Plan): Promise<string> =>
  storeUnder(newId(), plan).catch(() => hold(plan));

/** Without room the new name is in this tab, as any edit, and in the list as soon as there is. */
export const renameStoredPlan = async (planId: string, name: string): Promise<void> => {
  await withDocument(planId, (document) => document.run(renamePlan(name)));
  await listPlan(planId, { name, updatedAt: new Date().toISOString() }).catch(() => undefined);
};

/** Copies a stored plan under a new id and name. Undefined when there is no such plan. */
export const duplicateStoredPlan = async (planId: string, name: string): Promise<string | undefined> => {
  const plan = await withDocument(planId, (document) => document.plan());
  if (plan === undefined) return undefined;
  const now = new Date().toISOString();
  const copy = await storePlan({ ...plan, id: newId(), name, createdAt: now, updatedAt: now });
  await copyPictures(planId, copy).catch(() => undefined);
  return copy;
};

/** Pictures of locations are part of what a plan says; other files are where they came from. */
const copyPictures = async (from: string, to: string): Promise<void> => {
  for (const row of await readBroughtFiles(from)) {
    if (row.kind === 'picture') await addBroughtFile({ ...row, id: newId(), planId: to });
  }
};
