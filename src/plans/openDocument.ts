import { hasLeftBehind } from '@/storage/leftBehind';
import { holdNewDocument, openStoredDocument, type StoredDocument } from '@/storage/storedDocument';
import { isUnstored } from './heldPlans';

/** A plan that an earlier tab could not store and left behind, held by this one from now on. */
const openLeftPlan = async (planId: string): Promise<StoredDocument | undefined> => {
  if (!hasLeftBehind(planId)) return undefined;
  const { claimLeftPlan } = await import('@/storage/claimLeftBehind');
  const left = isUnstored(planId) ? undefined : claimLeftPlan(planId);
  if (left !== undefined) holdNewDocument(left);
  return isUnstored(planId) ? openStoredDocument(planId) : undefined;
};

/** Opens a plan by its key, from this tab or from storage. Undefined when there is none. */
export const openDocument = async (planId: string): Promise<StoredDocument | undefined> => {
  try {
    return (await openStoredDocument(planId)) ?? (await openLeftPlan(planId));
  } catch (error) {
    const left = await openLeftPlan(planId);
    if (left === undefined) throw error;
    return left;
  }
};
