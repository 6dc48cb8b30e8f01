import { fillPlan } from '@/domain/commands/fillPlan';
import type { Plan } from '@/domain/plan';
import { newSharedDocument, type SharedDocument } from './sharedDocument';
import { writeEdit } from './writeEdit';

/** A new shared document that holds this plan: for a plan just made, copied, or read from a file. */
export const documentOfPlan = (plan: Plan): SharedDocument => {
  const doc = newSharedDocument();
  doc.transact(() => {
    for (const edit of fillPlan(plan).edits) writeEdit(doc, edit, new Map());
  });
  return doc;
};
