import { toBase64 } from '@/domain/base64';
import { newId } from '@/domain/ids';
import type { Unwritten } from './followWrites';

/**
 * When a page goes, the browser drops what is not in the database yet, even what the page had handed over. So a tab that
 * is left puts it in localStorage, which takes it at once, and the next opening of the plan takes it up
 * (`claimLeftBehind.ts`). It is an update of the document: taking it up twice changes nothing.
 */
const prefix = 'boven-de-kaart/left/1/';

/** The entries that this tab left or took up, by plan: it clears them once what is in them is on disk. */
const own = new Map<string, Set<string>>();

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
  for (const key of own.get(planId) ?? []) localStorage.removeItem(key);
  own.delete(planId);
};

/** Notes that this tab has what is in an entry. */
export const clearLater = (planId: string, key: string): void => {
  own.set(planId, (own.get(planId) ?? new Set()).add(key));
};

/** Leaves what is not on disk of a plan where the next opening finds it. False when the browser does not take it. */
export const leaveBehind = (planId: string, unwritten: Unwritten | undefined): boolean => {
  if (unwritten === undefined) return true;
  const { update, edits, row } = unwritten;
  const key = placeOf(planId) + newId();
  try {
    localStorage.setItem(key, JSON.stringify({ update: update && toBase64(update), edits, row }));
  } catch {
    return false;
  }
  // What was left or taken up before, and is not on disk either, is in it.
  clearLeftBehind(planId);
  clearLater(planId, key);
  return true;
};

/** The entries in which other tabs left something behind of a plan that this one has not taken up. */
export const leftKeys = (planId: string): string[] =>
  keysFrom(placeOf(planId)).filter((key) => own.get(planId)?.has(key) !== true);

/** Whether there is any. */
export const hasLeftBehind = (planId: string): boolean => leftKeys(planId).length > 0;

/** Clears all that any tab left of a plan that is deleted. */
export const dropLeftBehind = (planId: string): void => {
  for (const key of keysFrom(placeOf(planId))) localStorage.removeItem(key);
  own.delete(planId);
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
