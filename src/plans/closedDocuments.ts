import { create } from 'zustand';
import type { PlanDocument } from '@/document/planDocument';
import { readPlan } from '@/document/readRecords';
import { whyShut } from '@/storage/database';
import { updatePlanRow } from '@/storage/planTable';
import type { StoredDocument } from '@/storage/storedDocument';
import { noteChanged } from './keepRow';
import type { HeldPlan } from './storedPlans';
import { listedFieldsOf } from './summary';

/** A document that is or was open in this tab, with its steps of undo. */
export type OpenDocument = { planId: string; stored: StoredDocument; document: PlanDocument };

/** Documents that were not yet on disk when their plan was left: they stay, and go on trying. */
const held = new Map<string, OpenDocument>();

/** The plan that was left last and is on disk: who comes back to it can still undo. */
let latest: OpenDocument | undefined;

/** The plans that the browser refuses to write: the first screen says so. */
export const useRefusedPlans = create<{ plans: readonly HeldPlan[] }>(() => ({ plans: [] }));

const showRefused = (planId: string, stored?: StoredDocument): void =>
  useRefusedPlans.setState(({ plans }) => {
    const others = plans.filter((plan) => plan.planId !== planId);
    return { plans: stored === undefined ? others : [...others, { planId, stored }] };
  });

/** Lets a document go for good, with its steps of undo. */
export const release = ({ stored, document }: OpenDocument): void => {
  document.close();
  stored.release();
};

const keepLatest = (open: OpenDocument): void => {
  if (latest !== undefined) release(latest);
  latest = open;
  open.stored.onGone(() => {
    if (latest !== open) return;
    latest = undefined;
    release(open);
  });
};

/** Brings the list of plans up to date: its row could not be written either. */
const listHeld = async ({ planId, stored }: OpenDocument): Promise<void> => {
  const plan = readPlan(stored.doc);
  if (plan === undefined) return;
  await updatePlanRow(planId, listedFieldsOf(plan));
  await noteChanged(planId, { first: plan.updatedAt, last: plan.updatedAt });
};

const hold = (open: OpenDocument): void => {
  const { planId, stored } = open;
  const isHeld = () => held.get(planId) === open;
  const drop = () => {
    held.delete(planId);
    showRefused(planId);
  };
  held.set(planId, open);
  stored.onGone(() => {
    if (!isHeld()) return;
    drop();
    release(open);
  });
  stored.onSaved((saved) => {
    if (!isHeld()) return;
    if (saved === 'failed') showRefused(planId, stored);
    if (saved !== 'saved') return;
    void listHeld(open).catch(() => undefined);
    drop();
    keepLatest(open);
  });
};

/** Keeps the document of a plan that is left: until it is on disk, and after that until another one is left. */
export const keepClosed = (open: OpenDocument, isSaved: boolean): void =>
  isSaved ? keepLatest(open) : hold(open);

/** The document of a plan that is opened again. One that a newer version works on elsewhere is not up to date here. */
export const reopenClosed = (planId: string): OpenDocument | undefined => {
  if (latest !== undefined && whyShut() === 'newer') {
    release(latest);
    latest = undefined;
  }
  const open = held.get(planId) ?? (latest?.planId === planId ? latest : undefined);
  held.delete(planId);
  showRefused(planId);
  if (latest === open) latest = undefined;
  return open;
};

/** Those that were left and are not on disk yet. */
export const heldDocuments = (): readonly OpenDocument[] => [...held.values()];
