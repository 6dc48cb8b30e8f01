import { create } from 'zustand';
import { readHeader } from '@/document/readRecords';
import { isOpen } from '@/state/planStore';
import { onAnyStanding, openDocuments } from '@/storage/storedDocument';
import { listDocument } from './listPlan';

/** A plan that is, whole or in part, in this tab alone: `isStored` says which. */
export type HeldPlan = { planId: string; isStored: boolean; nameNow: () => string | undefined };

/** The plans that the browser refuses to write: the first screen says so. */
export const useHeldPlans = create<{ plans: readonly HeldPlan[] }>(() => ({ plans: [] }));

const show = (): void => {
  const refused = openDocuments().filter(({ saved }) => saved === 'failed');
  useHeldPlans.setState({
    plans: refused.map(({ planId, isStored, doc }) => {
      return { planId, isStored, nameNow: () => readHeader(doc)?.name };
    }),
  });
};

/** Whether a plan is in this tab alone. */
export const isUnstored = (key: string): boolean =>
  openDocuments().some(({ planId, isStored }) => planId === key && !isStored);

let tellStoredAnew: () => void = () => undefined;

/** Calls back when a plan that the browser had wiped is stored again, of what was in this tab. */
export const onStoredAnew = (tell: () => void): void => {
  tellStoredAnew = tell;
};

onAnyStanding(({ planId, doc, standing, hadFailed, wasWiped }) => {
  if (standing === 'saved' && wasWiped) tellStoredAnew();
  // Of the plan on screen that is done already.
  if (standing === 'saved' && hadFailed && !isOpen(planId))
    void listDocument(planId, doc).catch(() => undefined);
  if (hadFailed) show();
});
