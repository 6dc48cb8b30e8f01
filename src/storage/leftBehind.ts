import { toBase64 } from '@/domain/base64';
import { newId } from '@/domain/ids';
import { settleHistory, unwrittenHistory } from './keptHistory';
import type { PlanRow } from './planRow';

/**
 * When a page goes, the browser drops what is not in the database yet, even what the page had handed over. So a tab that
 * is left puts it in localStorage, which takes it at once, and the next opening of the plan takes it up
 * (`claimLeftBehind.ts`). It is an update of the document: taking it up twice changes nothing.
 */
const prefix = 'boven-de-kaart/left/1/';

/** Each tab has an entry of its own per plan: none overwrites another's. */
const thisTab = newId();

/** What a document has to leave behind; `row`: the plan itself is not stored either, and the update is all of it. */
export type Unwritten = { update: Uint8Array; row?: PlanRow };

/** The entries that this tab clears once they are on disk, by plan: key and text. */
const toClear = new Map<string, Map<string, string>>();

const placeOf = (planId: string): string => `${prefix}${encodeURIComponent(planId)}/`;

const keysFrom = (place: string): string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(place));
  } catch {
    return [];
  }
};

/** Clears these entries, or all that are to be cleared. */
const clear = (planId: string, entries = [...(toClear.get(planId) ?? [])]): void => {
  for (const [key, text] of entries) {
    // More may have been left there since.
    if (localStorage.getItem(key) === text) localStorage.removeItem(key);
    if (toClear.get(planId)?.get(key) === text) toClear.get(planId)?.delete(key);
  }
};

/** Leaves what is not on disk of a plan where the next opening finds it. False when the browser does not take it. */
export const leaveBehind = (planId: string, unwritten: Unwritten | undefined): boolean => {
  const edits = unwrittenHistory(planId);
  if (unwritten === undefined && edits.length === 0) return true;
  const { update, row } = unwritten ?? {};
  const key = placeOf(planId) + thisTab;
  const text = JSON.stringify({ update: update && toBase64(update), edits, row });
  try {
    localStorage.setItem(key, text);
    // What was taken up from other tabs, and is not on disk either, is in it.
    toClear.get(planId)?.delete(key);
    clear(planId);
  } catch {
    return false;
  }
  toClear.set(planId, new Map([[key, text]]));
  return true;
};

/** Whether other tabs left anything behind of a plan. */
export const hasLeftBehind = (planId: string): boolean => leftTexts(planId).length > 0;

/** What other tabs left behind of a plan, as key and text. */
export const leftTexts = (planId: string): [string, string][] => {
  const place = placeOf(planId);
  return keysFrom(place).flatMap((key): [string, string][] => {
    const text = key === place + thisTab ? null : localStorage.getItem(key);
    return text === null ? [] : [[key, text]];
  });
};

/** Notes that this tab has taken up an entry: it clears it once what is in it is on disk. */
export const clearLater = (planId: string, [key, text]: [string, string]): void => {
  toClear.set(planId, (toClear.get(planId) ?? new Map()).set(key, text));
};

/**
 * Clears what this tab left or took up of a plan until now, now that its document is on disk and as soon as its history
 * is. What is left meanwhile stays.
 */
export const clearLeftBehind = async (planId: string): Promise<void> => {
  const entries = [...(toClear.get(planId) ?? [])];
  if (await settleHistory(planId)) clear(planId, entries);
};

/** Clears all that any tab left of a plan that is deleted. */
export const dropLeftBehind = (planId: string): void => {
  for (const key of keysFrom(placeOf(planId))) localStorage.removeItem(key);
  toClear.delete(planId);
};

/** The plan in a key; none in one that this app did not write. */
const planIdIn = (key: string): string[] => {
  try {
    return [decodeURIComponent(key.slice(prefix.length).split('/')[0] ?? '')];
  } catch {
    return [];
  }
};

/** The plans of which something was left behind. */
export const leftPlanIds = (): string[] => [...new Set(keysFrom(prefix).flatMap(planIdIn))];
