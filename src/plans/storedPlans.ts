import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import { renamePlan } from '@/domain/commands/changePlan';
import { newId } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { addBroughtFile, readBroughtFiles } from '@/storage/broughtFileTable';
import { leftPlanIds } from '@/storage/leftBehind';
import { addPlan, hasPlan } from '@/storage/planTable';
import { holdNewDocument } from '@/storage/storedDocument';
import { rowOfPlan } from '@/storage/summary';
import type { NewDocument } from '@/storage/updateLog';
import { isUnstored } from './heldPlans';
import { listPlan } from './listPlan';
import { openDocument } from './openDocument';

/**
 * Works on a stored plan, open or not, and lets it go. Undefined when there is no such plan. With `mustBeWritten` it
 * rejects when the browser refuses to store what was done.
 */
export const withDocument = async <Outcome>(
  planId: string,
  work: (document: PlanDocument) => Outcome,
  { mustBeWritten = false } = {},
): Promise<Outcome | undefined> => {
  const stored = await openDocument(planId);
  if (stored === undefined) return undefined;
  const document = openPlanDocument(stored.doc);
  const wasWritten = stored.saved() === 'saved';
  let isChanged = false;
  document.subscribe(() => {
    isChanged = true;
  });
  try {
    const outcome = work(document);
    // Who only reads does not wait for what others are writing.
    if (isChanged) await stored.settled();
    if (mustBeWritten && stored.saved() !== 'saved') {
      // It would be written later, against what the user was told.
      document.undo();
      // What was edited before, and goes on trying, is not part of it.
      if (wasWritten) stored.discard();
      throw new Error('not stored');
    }
    return outcome;
  } finally {
    document.close();
    stored.release();
  }
};

const isTaken = async (id: string): Promise<boolean> =>
  isUnstored(id) || leftPlanIds().includes(id) || (await hasPlan(id));

/** The ids of plans that are being stored at this moment. */
const beingStored = new Set<string>();

/**
 * Stores a plan that is new in this browser under its own id, or under another one when that is taken (a file opened
 * twice). `isOwnIdTaken` is only asked when it is not being taken at this moment.
 */
const withKey = async <Outcome>(
  { id }: Plan,
  isOwnIdTaken: (id: string) => Promise<boolean>,
  store: (key: string) => Promise<Outcome>,
): Promise<Outcome> => {
  if (beingStored.has(id)) return store(newId());
  beingStored.add(id);
  try {
    return await store((await isOwnIdTaken(id)) ? newId() : id);
  } finally {
    beingStored.delete(id);
  }
};

/** A plan as it is to be stored; `copiedAt`: when it left in the file that it comes from. */
const newPlan = (plan: Plan, copiedAt: string | undefined, key: string): NewDocument => {
  const copied = copiedAt === undefined ? {} : { copiedAt };
  return { row: { ...rowOfPlan(plan), ...copied, id: key }, doc: documentOfPlan(plan), mayBeThere: false };
};

const addUnder = async (plan: Plan, copiedAt: string | undefined, key: string): Promise<string> => {
  const { row, doc } = newPlan(plan, copiedAt, key);
  await addPlan(row, doc);
  return key;
};

/** Under another key when another tab was just ahead. */
const addNew = (plan: Plan, copiedAt: string | undefined, key: string): Promise<string> =>
  addUnder(plan, copiedAt, key).catch((error: unknown) => {
    const isJustTaken = error instanceof Error && error.name === 'ConstraintError';
    if (!isJustTaken) throw error;
    return addUnder(plan, copiedAt, newId());
  });

/**
 * Stores a plan that is new in this browser and gives its key; `copiedAt`: when it left in the file that it comes from.
 * Rejects when the browser cannot store it.
 */
export const storePlan = (plan: Plan, copiedAt?: string): Promise<string> =>
  withKey(plan, isTaken, (key) => addNew(plan, copiedAt, key));

const addOrHold = (plan: Plan, copiedAt: string | undefined, key: string): Promise<string> =>
  addNew(plan, copiedAt, key).catch(() => {
    holdNewDocument(newPlan(plan, copiedAt, key));
    return key;
  });

/** The same for a plan that is opened at once: when it cannot be stored, it lives on in this tab and goes on trying. */
export const storeOrHold = (plan: Plan, copiedAt?: string): Promise<string> => {
  // Without an answer the id may be taken: what is there under it must not be hidden by this one.
  const mayBeTaken = (id: string) => isTaken(id).catch(() => true);
  return withKey(plan, mayBeTaken, (key) => addOrHold(plan, copiedAt, key));
};

/** The same, under a key that nobody has seen before. */
export const storeUnderNewKey = (plan: Plan): Promise<string> => addOrHold(plan, undefined, newId());

export const renameStoredPlan = async (planId: string, name: string): Promise<void> => {
  await withDocument(planId, (document) => document.run(renamePlan(name)), { mustBeWritten: true });
  await listPlan(planId, { name, updatedAt: new Date().toISOString() });
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
