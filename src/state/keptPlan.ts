import type { PlanDocument } from '@/document/planDocument';
import { followChange } from './followChange';
import type { PlanView } from './planView';

/** Something to be done in the document, with the plan as it is shown then. */
export type Act = (document: PlanDocument, view: PlanView) => void;

/** A plan that is on screen as it was kept for that, before its document has come. What is asked of it waits. */
export type KeptPlan = { view: PlanView; waiting: Act[]; onAsked: () => void };

/** Does what waited in a plan that was left before its document came. False when nothing did. */
export const actUnseen = ({ view, waiting }: KeptPlan, document: PlanDocument): boolean => {
  let now = view;
  const stop = document.subscribe((change) => {
    now = followChange(now, change).view;
  });
  for (const act of waiting) act(document, now);
  stop();
  return waiting.length > 0;
};
