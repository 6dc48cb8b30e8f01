import type { Shown } from './reportShown';

/**
 * How much work may be lost, in ms before the kill. `MOST_LOST` allows for a machine that is busy with other work: there
 * the figures are printed, and only what is grossly late is a fault.
 */
const mostLost = Number(process.env.MOST_LOST ?? 300);

/**
 * `age`: for how long before the kill something newer had been on screen, in ms; 0 when nothing was lost.
 * `isAhead`: the kill came between a key and its picture, and the key was kept.
 */
export type Verdict = { age: number; statesLost: number; isAhead: boolean; fault?: string };

/** Lines of `found` that are not in `other`, without those of the dock, which follow from the list. */
const ownRows = (found: string, other: string): string[] => {
  const otherLines = new Set(other.split('\n'));
  return found.split('\n').filter((line) => line.includes(' | ') && !otherLines.has(line));
};

const difference = (found: string, wanted: string): string => ownRows(found, wanted).slice(0, 3).join(' / ');

/**
 * A plan may come back with more than was on screen only when the user had just done something that was not on screen
 * yet: then one location differs.
 */
const isOneEditAhead = (last: Shown, actedAt: number, found: string): boolean =>
  actedAt >= last.at && ownRows(found, last.text).length <= 1 && ownRows(last.text, found).length <= 1;

/** Judges what a plan came back as, given what was on screen before the kill, oldest first, and the last key. */
export const judge = (
  { seen, actedAt }: { seen: readonly Shown[]; actedAt: number },
  killedAt: number,
  found: string,
): Verdict => {
  const last = seen.at(-1);
  const index = seen.findLastIndex(({ text }) => text === found);
  if (last === undefined || index < 0) {
    const isAhead = last !== undefined && isOneEditAhead(last, actedAt, found);
    const fault = `nobody ever saw: ${difference(found, last?.text ?? '')}`;
    return { age: 0, statesLost: 0, isAhead, ...(isAhead ? {} : { fault }) };
  }
  const next = seen[index + 1];
  const age = next === undefined ? 0 : Math.max(0, killedAt - next.at);
  const verdict = { age, statesLost: seen.length - 1 - index, isAhead: false };
  if (age <= mostLost) return verdict;
  return { ...verdict, fault: `${age} ms old, lost: ${difference(last.text, found)}` };
};
