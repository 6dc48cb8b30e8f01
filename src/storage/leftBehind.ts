import { toBase64 } from '@/domain/base64';
import { newId } from '@/domain/ids';
import type { Unwritten } from './followWrites';

/**
 * When a page goes, the browser drops what is not in the database yet, even what the page had handed over. So a tab that
 * is left puts it in localStorage, which takes it at once, and the next opening of the plan takes it up
 * (`claimLeftBehind.ts`). It is an update of the document: taking it up twice changes nothing.
 */
const prefix = 'boven-de-kaart/left/1/';

/** Each tab has an entry of its own per plan: none overwrites another's. */
const thisTab = newId();

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

/** Clears what this tab left or took up of a plan until now: its document and history are on disk. */
export const clearLeftBehind = (planId: string): void => {
  for (const [key, text] of toClear.get(planId) ?? []) {
    // More may have been left there since.
    if (localStorage.getItem(key) === text) localStorage.removeItem(key);
  }
  toClear.delete(planId);
};

/** Leaves what is not on disk of a plan where the next opening finds it. False when the browser does not take it. */
export const leaveBehind = (planId: string, unwritten: Unwritten | undefined): boolean => {
  if (unwritten === undefined) return true;
  const { update, edits, row } = unwritten;
  const key = placeOf(planId) + thisTab;
  const text = JSON.stringify({ update: update && toBase64(update), edits, row });
  try {
    localStorage.setItem(key, text);
    // What was taken up from other tabs, and is not on disk either, is in it.
    toClear.get(planId)?.delete(key);
    clearLeftBehind(planId);
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
