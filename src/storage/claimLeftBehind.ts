import * as z from 'zod/mini';
import { mergeUpdate } from '@/document/encodeDocument';
import { newSharedDocument, type SharedDocument } from '@/document/sharedDocument';
import { fromBase64 } from '@/domain/base64';
import { type HistoryRow, historyRowSchema } from './historyRow';
import { clearLater, leftTexts } from './leftBehind';
import { planRowSchema } from './planRow';
import type { NewDocument } from './updateLog';

const leftSchema = z.object({
  update: z.optional(z.pipe(z.base64(), z.transform(fromBase64))),
  edits: z.array(historyRowSchema),
  row: z.optional(planRowSchema),
});

/** What of a plan was not on disk when a tab was left: an update of its document, entries of its history. */
type LeftBehind = z.infer<typeof leftSchema>;

const readEntry = (text: string): LeftBehind | undefined => {
  try {
    return leftSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** What each document has taken up. */
const taken = new WeakMap<SharedDocument, Set<string>>();

/**
 * What other tabs left behind of a plan, and `doc` has not taken up. It stays there until it is on disk; what cannot be
 * read stays for good.
 */
const takeEntries = (planId: string, doc: SharedDocument): LeftBehind[] => {
  const known = taken.get(doc) ?? new Set();
  taken.set(doc, known);
  return leftTexts(planId).flatMap((entry) => {
    const left = known.has(entry[1]) ? undefined : readEntry(entry[1]);
    if (left === undefined) return [];
    known.add(entry[1]);
    clearLater(planId, entry);
    return [left];
  });
};

const takeUpdates = (doc: SharedDocument, left: readonly LeftBehind[]): void => {
  for (const { update } of left) if (update !== undefined) mergeUpdate(doc, update);
};

/** Takes up, in a document, what tabs that are gone could not write any more. Gives their lines of the history. */
export const claimLeftBehind = (planId: string, doc: SharedDocument): HistoryRow[] => {
  const left = takeEntries(planId, doc);
  takeUpdates(doc, left);
  return left.flatMap(({ edits }) => edits);
};

/** A new plan that was left before the browser could store it; undefined when there is none under this key. */
export const claimLeftPlan = (planId: string): NewDocument | undefined => {
  const doc = newSharedDocument();
  const left = takeEntries(planId, doc);
  const row = left.find((each) => each.row?.id === planId)?.row;
  if (row === undefined) return undefined;
  takeUpdates(doc, left);
  return { row, doc, edits: left.flatMap(({ edits }) => edits) };
};
