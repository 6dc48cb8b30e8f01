import type { PlanDocument } from '@/document/planDocument';
import { followChange, showVariant } from './followChange';
import { type PlanView, viewOf } from './planView';

/** Something to be done in the document, with the plan as it is shown then. */
export type Act = (document: PlanDocument, view: PlanView) => void;

/** What was asked of a plan that is on screen before its document has come, and in which variant. */
export type Waiting = { act: Act; variantId: string | null }[];

/** Does what waited, each in its variant, with the plan as `view` gives it then. */
export const actIn = (document: PlanDocument, waiting: Waiting, view: () => PlanView): void => {
  for (const { act, variantId } of waiting) {
    const now = view();
    const variant = variantId === null ? null : now.variants.get(variantId);
    // In a variant that is gone there is nothing to do.
    if (variant !== undefined)
      act(document, variantId === now.variantId ? now : showVariant(now, variant).view);
  }
};

/** The same in a document that nobody looks at. */
export const actUnseen = (document: PlanDocument, waiting: Waiting): void => {
  const plan = waiting.length === 0 ? undefined : document.plan();
  if (plan === undefined) return;
  let view = viewOf(plan);
  const stop = document.subscribe((change) => {
    view = followChange(view, change).view;
  });
  actIn(document, waiting, () => view);
  stop();
};
