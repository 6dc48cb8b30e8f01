import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import type { SharedDocument } from '@/document/sharedDocument';
import { renamePlan } from '@/domain/commands/changePlan';
import { newId } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { addPlan, hasPlan, updatePlanRow } from '@/storage/planTable';
import { openStoredDocument, type StoredDocument, unstoredDocument } from '@/storage/storedDocument';
import { rowOfPlan } from './summary';

/** Works on a stored plan, open or not, and lets it go. Undefined when there is no such plan. */
export const withDocument = async <Outcome>(
  planId: string,
  work: (document: PlanDocument) => Outcome,
): Promise<Outcome | undefined> => {
  const stored = await openDocument(planId);
  if (stored === undefined) return undefined;
  const document = openPlanDocument(stored.doc);
  try {
    const outcome = work(document);
    await stored.settled();
    return outcome;
  } finally {
    document.close();
    stored.release();
  }
};

/**
 * Stores a plan that is new in this browser and gives the key it got: its own id, or a new one when that is
 * taken (a file opened twice). Rejects when the browser cannot store it.
 */
export const storePlan = async (plan: Plan): Promise<string> => {
  const key = (await hasPlan(plan.id)) ? newId() : plan.id;
  await addPlan({ ...rowOfPlan(plan), id: key }, documentOfPlan(plan));
  return key;
};

/** Plans of this tab that the browser would not store. */
const unstored = new Map<string, SharedDocument>();

/** The same for a plan that is opened at once: when it cannot be stored, it lives on in this tab alone. */
export const storeOrHold = (plan: Plan): Promise<string> =>
  storePlan(plan).catch(() => {
    unstored.set(plan.id, documentOfPlan(plan));
    return plan.id;
  });

/** Whether this tab holds plans that are nowhere else. */
export const holdsUnstored = (): boolean => unstored.size > 0;

/** Opens a plan by its key, from this tab or from storage. Undefined when there is none. */
export const openDocument = async (planId: string): Promise<StoredDocument | undefined> => {
  const doc = unstored.get(planId);
  return doc === undefined ? openStoredDocument(planId) : unstoredDocument(doc);
};

export const renameStoredPlan = async (planId: string, name: string): Promise<void> => {
  await withDocument(planId, (document) => document.run(renamePlan(name)));
  await updatePlanRow(planId, { name, updatedAt: new Date().toISOString() });
};

/** Copies a stored plan under a new id and name. Undefined when there is no such plan. */
export const duplicateStoredPlan = async (planId: string, name: string): Promise<string | undefined> => {
  const plan = await withDocument(planId, (document) => document.plan());
  if (plan === undefined) return undefined;
  const now = new Date().toISOString();
  return storePlan({ ...plan, id: newId(), name, createdAt: now, updatedAt: now });
};
