import type { Segment } from '@/domain/segment';
import type { Count } from './meaning';
import { squash, wordsOf } from './plainName';
import { isProvincialClass } from './provincialClass';

/** Segments that a column may add up: "Totaal huur". */
const parts: Partial<Record<Segment, readonly Segment[]>> = {
  huur_onbekend: ['sociale_huur', 'middenhuur', 'dure_huur'],
  koop_onbekend: ['betaalbare_koop', 'dure_koop'],
};

const yearsOf = ({ counts }: Count): number => (counts.of === 'year' ? counts.to - counts.from : 0);

const isPartOf = ({ counts: part }: Count, { counts: whole }: Count): boolean => {
  if (part.of === 'segment' && whole.of === 'segment') {
    return parts[whole.segment]?.includes(part.segment) === true;
  }
  if (part.of !== 'year' || whole.of !== 'year') return false;
  return whole.from <= part.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from;
};

const has = ({ column }: Count, word: RegExp): boolean => wordsOf(column).some((each) => word.test(each));
const total = /^(?:totaal|totale)$/;
const ofWhich = /^waarvan$/;

/** "Totaal huur" beside "Sociale huur", or "Huur" beside "waarvan sociale huur". */
const isCalledSum = (whole: Count, inside: readonly Count[]): boolean =>
  (has(whole, total) && !inside.some((each) => has(each, total))) ||
  (inside.some((each) => has(each, ofWhich)) && !has(whole, ofWhich));

/** "Huur onbekend", "Middeldure koop": a class of its own. */
const isOther = ({ column }: Count): boolean =>
  /onb$|onbekend|middel(?:duur|dure)/.test(squash(column)) || isProvincialClass(column);

export const sumOf = (counts: readonly { value: number }[]): number =>
  counts.reduce((sum, { value }) => sum + value, 0);

/** Each without what stands in its parts as well, where `isSum` says that it adds those up; `rest`: what it has beside them. */
const without = (
  found: readonly Count[],
  isSum: (whole: Count, inside: readonly Count[], rest: number) => boolean,
): Count[] => {
  const own = new Map<Count, Count>();
  // The widest last: of the years in it some add up others.
  for (const whole of [...found].sort((a, b) => yearsOf(a) - yearsOf(b))) {
    const inside = found.filter((each) => isPartOf(each, whole));
    const rest = whole.value - sumOf(inside.map((each) => own.get(each) ?? each));
    const maySum = rest >= 0 && rest < whole.value && !isOther(whole);
    own.set(whole, maySum && isSum(whole, inside, rest) ? { ...whole, value: rest } : whole);
  }
  return found.map((each) => own.get(each) ?? each).filter(({ value }) => value !== 0);
};

/**
 * Columns that divide homes in one way, without those that add up others of them: by their name, or where the total or equal
 * numbers say so. `guessed`: left out for nothing but its number.
 */
export const withoutSums = (
  found: readonly Count[],
  homes: number | undefined,
): { found: Count[]; guessed: Count[] } => {
  const called = without(found, isCalledSum);
  if (homes !== undefined && sumOf(called) <= homes) return { found: called, guessed: [] };
  const fitting = without(found, () => true);
  if (homes !== undefined && sumOf(fitting) <= homes) return { found: fitting, guessed: [] };
  const equal = without(found, (whole, inside, rest) => rest === 0 || isCalledSum(whole, inside));
  const isLeft = ({ column }: Count) => !equal.some((each) => each.column === column);
  const isGuessed = (each: Count) =>
    each.counts.of === 'segment' && isLeft(each) && called.some(({ column }) => column === each.column);
  return { found: equal, guessed: found.filter(isGuessed) };
};
