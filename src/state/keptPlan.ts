import type { PlanDocument } from '@/document/planDocument';
import type { Change } from '@/domain/change';
import { followChange, showVariant } from './followChange';
import { type PlanView, viewOf } from './planView';

/** Something to be done in the document, with the plan as it is shown then. */
export type Act = (document: PlanDocument, view: PlanView) => void;

/** What was asked of a plan that is on screen before its document has come, in which variant; `drop`: it will not be done. */
export type Waiting = { act: Act; variantId: string | null; drop: (() => void) | undefined }[];

/** All that waits, also for a plan that was left meanwhile. */
const undone = new Set<Waiting>();

export const newWaiting = (): Waiting => {
  const waiting: Waiting = [];
  undone.add(waiting);
  return waiting;
};

/** Whether something waits for a document. */
export const hasWaiting = (): boolean => [...undone].some(({ length }) => length > 0);

let tellDropped: () => void = () => undefined;

/** Calls back when something that was asked will not be done: its plan could not be read. */
export const onDropped = (tell: () => void): void => {
  tellDropped = tell;
};

export const dropWaiting = (waiting: Waiting): void => {
  undone.delete(waiting);
  for (const { drop } of waiting) drop?.();
  if (waiting.length > 0) tellDropped();
};

/** Does what waited, each in its variant, with the plan as `view` gives it then. */
export const actIn = (document: PlanDocument, waiting: Waiting, view: () => PlanView): void => {
  undone.delete(waiting);
  for (const { act, variantId, drop } of waiting) {
    const now = view();
    const variant = variantId === null ? null : now.variants.get(variantId);
    try {
      // In a variant that is gone there is nothing to do.
      if (variant === undefined) drop?.();
      else act(document, variantId === now.variantId ? now : showVariant(now, variant).view);
    } catch (fault) {
      // The others are done all the same.
      reportError(fault);
    }
  }
};

/** The same in a document that nobody looks at; `follow` hears what that changes. */
export const actUnseen = (
  document: PlanDocument,
  waiting: Waiting,
  follow: (change: Change) => void,
): void => {
  const plan = waiting.length === 0 ? undefined : document.plan();
  if (plan === undefined) {
    dropWaiting(waiting);
    return;
  }
  let view = viewOf(plan);
  const stop = document.subscribe((change) => {
    view = followChange(view, change).view;
    follow(change);
  });
  actIn(document, waiting, () => view);
  stop();
};
