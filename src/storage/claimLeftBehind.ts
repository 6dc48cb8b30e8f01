import * as z from 'zod/mini';
import { mergeUpdate } from '@/document/encodeDocument';
import { newSharedDocument, type SharedDocument } from '@/document/sharedDocument';
import { fromBase64 } from '@/domain/base64';
import { type HistoryRow, historyRowSchema } from './historyRow';
import { clearLater, leftKeys } from './leftBehind';
import { planRowSchema } from './planRow';
import type { NewDocument } from './updateLog';

const leftSchema = z.object({
  update: z.optional(z.pipe(z.base64(), z.transform(fromBase64))),
  edits: z.array(historyRowSchema),
  row: z.optional(planRowSchema),
});

/** What of a plan was not on disk when a tab was left: an update of its document, entries of its history. */
type LeftBehind = z.infer<typeof leftSchema> & { key: string };

/** What cannot be read stays for good. */
const readEntries = (planId: string): LeftBehind[] =>
  leftKeys(planId).flatMap((key) => {
    try {
      const left = leftSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? '')).data;
      return left === undefined ? [] : [{ ...left, key }];
    } catch {
      return [];
    }
  });

/** It stays there until it is on disk. */
const take = (planId: string, doc: SharedDocument, left: readonly LeftBehind[]): HistoryRow[] =>
  left.flatMap(({ key, update, edits }) => {
    if (update !== undefined) mergeUpdate(doc, update);
    clearLater(planId, key);
    return edits;
  });

/** Takes up, in a document, what tabs that are gone could not write any more. Gives their lines of the history. */
export const claimLeftBehind = (planId: string, doc: SharedDocument): HistoryRow[] =>
  take(planId, doc, readEntries(planId));

/** A new plan that was left before the browser could store it; undefined when there is none under this key. */
export const claimLeftPlan = (planId: string): NewDocument | undefined => {
  const left = readEntries(planId);
  const row = left.find((each) => each.row?.id === planId)?.row;
  if (row === undefined) return undefined;
  const doc = newSharedDocument();
  return { row, doc, edits: take(planId, doc, left) };
};
