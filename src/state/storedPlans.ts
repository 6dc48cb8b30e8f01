import { create } from 'zustand';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import { readPlan } from '@/document/readRecords';
import { renamePlan } from '@/domain/commands/changePlan';
import { newId } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { hasLeftBehind, leftPlanIds } from '@/storage/leftBehind';
import { addPlan, hasPlan, updatePlanRow } from '@/storage/planTable';
import { openStoredDocument, type StoredDocument } from '@/storage/storedDocument';
import { type NewPlan, unstoredDocument } from '@/storage/unstoredDocument';
import { listedFieldsOf, rowOfPlan } from './summary';

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
  try {
    const outcome = work(document);
    await stored.settled();
    if (mustBeWritten && stored.unwritten() !== undefined) throw new Error('not stored');
    return outcome;
  } finally {
    document.close();
    stored.release();
  }
};

/** The key of a plan that is new in this browser: its own id, or a new one when that is taken (a file opened twice). */
const keyFor = async ({ id }: Plan): Promise<string> => {
  const isHeld = useUnstoredPlans.getState().plans.some(({ planId }) => planId === id);
  return isHeld || leftPlanIds().includes(id) || (await hasPlan(id)) ? newId() : id;
};

/**
 * Stores a plan that is new in this browser and gives its key; `copiedAt`: when it left in the file that it comes from.
 * Rejects when the browser cannot store it.
 */
export const storePlan = async (plan: Plan, copiedAt?: string): Promise<string> => {
  const key = await keyFor(plan);
  const copied = copiedAt === undefined ? {} : { copiedAt };
  await addPlan({ ...rowOfPlan(plan), ...copied, id: key }, documentOfPlan(plan));
  return key;
};

/** A plan of this tab that is not, or not whole, on disk. */
export type HeldPlan = { planId: string; stored: StoredDocument };

/** Plans that are in this tab alone, until they can be stored after all. */
export const useUnstoredPlans = create<{ plans: readonly HeldPlan[] }>(() => ({ plans: [] }));

const holdUnstored = (plan: NewPlan): StoredDocument => {
  const { id: planId } = plan.row;
  const leave = () => {
    useUnstoredPlans.setState(({ plans }) => ({ plans: plans.filter((each) => each.planId !== planId) }));
    // It may have been worked on, and closed, since its row was made.
    const now = readPlan(plan.doc);
    if (now !== undefined) void updatePlanRow(planId, listedFieldsOf(now)).catch(() => undefined);
  };
  const stored = unstoredDocument(plan, leave);
  useUnstoredPlans.setState(({ plans }) => ({ plans: [...plans, { planId, stored }] }));
  return stored;
};

/** The same for a plan that is opened at once: when it cannot be stored, it lives on in this tab and goes on trying. */
export const storeOrHold = async (plan: Plan, copiedAt?: string): Promise<string> => {
  // Without an answer the id may be taken: what is there under it must not be hidden by this one.
  const key = await keyFor(plan).catch(newId);
  const row = { ...rowOfPlan(plan), ...(copiedAt === undefined ? {} : { copiedAt }), id: key };
  await addPlan(row, documentOfPlan(plan)).catch(() => holdUnstored({ row, doc: documentOfPlan(plan) }));
  return key;
};

const unstoredPlan = (planId: string): StoredDocument | undefined =>
  useUnstoredPlans.getState().plans.find((plan) => plan.planId === planId)?.stored;

/** A plan that an earlier tab could not store and left behind, held by this one from now on. */
const openLeftPlan = async (planId: string): Promise<StoredDocument | undefined> => {
  if (!hasLeftBehind(planId)) return undefined;
  const { takeLeftPlan } = await import('@/storage/takeLeftBehind');
  const held = unstoredPlan(planId);
  if (held !== undefined) return held;
  const left = takeLeftPlan(planId);
  return left && holdUnstored({ ...left, wasLeft: true });
};

/** Opens a plan by its key, from this tab or from storage. Undefined when there is none. */
export const openDocument = async (planId: string): Promise<StoredDocument | undefined> => {
  const unstored = unstoredPlan(planId);
  if (unstored !== undefined) return unstored;
  try {
    return (await openStoredDocument(planId)) ?? (await openLeftPlan(planId));
  } catch (error) {
    const left = await openLeftPlan(planId);
    if (left === undefined) throw error;
    return left;
  }
};

export const renameStoredPlan = async (planId: string, name: string): Promise<void> => {
  await withDocument(planId, (document) => document.run(renamePlan(name)), { mustBeWritten: true });
  await updatePlanRow(planId, { name, updatedAt: new Date().toISOString() });
};

/** Copies a stored plan under a new id and name. Undefined when there is no such plan. */
export const duplicateStoredPlan = async (planId: string, name: string): Promise<string | undefined> => {
  const plan = await withDocument(planId, (document) => document.plan());
  if (plan === undefined) return undefined;
  const now = new Date().toISOString();
  return storePlan({ ...plan, id: newId(), name, createdAt: now, updatedAt: now });
};
