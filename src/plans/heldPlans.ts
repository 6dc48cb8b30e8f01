import { create } from 'zustand';
import { readHeader, readPlan } from '@/document/readRecords';
import type { Plan } from '@/domain/plan';
import { isOpen, usePlanState } from '@/state/planStore';
import { onNews } from '@/storage/news';
import { onAnyStanding, openDocuments } from '@/storage/storedDocument';
import { listDocument } from './listPlan';

/** A plan that is, whole or in part, in this tab alone: `isStored` says which. */
export type HeldPlan = { planId: string; isStored: boolean; nameNow: () => string | undefined };

/** The plans that the browser refuses to write, or has wiped: the first screen says so. */
export const useHeldPlans = create<{ plans: readonly HeldPlan[] }>(() => ({ plans: [] }));

/** Plans that went from storage while they were in this tab. `isDeleted`: somebody deleted them. */
const gone = new Map<string, { plan: Plan; isDeleted: boolean }>();

const wipedPlans = () => [...gone].filter(([, { isDeleted }]) => !isDeleted);

const show = (): void => {
  const refused = openDocuments().filter(({ saved }) => saved === 'failed');
  useHeldPlans.setState({
    plans: [
      ...refused.map(({ planId, isStored, doc }) => {
        return { planId, isStored, nameNow: () => readHeader(doc)?.name };
      }),
      ...wipedPlans().map(([planId, { plan }]) => ({ planId, isStored: false, nameNow: () => plan.name })),
    ],
  });
};

/** Whether it holds plans that the browser has wiped. */
export const holdsWiped = (): boolean => wipedPlans().length > 0;

/** What was open here of a plan that is not stored any more. */
export const goneFrom = (planId: string): Plan | undefined => gone.get(planId)?.plan;

export const forgetGone = (planId: string): void => {
  if (gone.delete(planId)) show();
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
  const isGone = standing === 'missing' || standing === 'deleted';
  if (isGone) {
    const state = usePlanState.getState();
    const shown = state.status === 'gone' && state.planId === planId ? state.plan : undefined;
    const plan = shown ?? (standing === 'missing' ? readPlan(doc) : undefined);
    if (plan !== undefined) gone.set(planId, { plan, isDeleted: standing === 'deleted' });
  }
  // Of the plan on screen that is done already.
  if (standing === 'saved' && hadFailed && !isOpen(planId))
    void listDocument(planId, doc).catch(() => undefined);
  if (isGone || hadFailed) show();
});

// It may have been missed before the word of it came.
onNews(({ planId, written }) => {
  const lost = written === undefined ? gone.get(planId) : undefined;
  if (lost === undefined || lost.isDeleted) return;
  gone.set(planId, { ...lost, isDeleted: true });
  show();
});
