import { housingTypes } from '@/domain/housingType';
import { newId } from '@/domain/ids';
import { largestCount } from '@/domain/numbers';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { segments } from '@/domain/segment';
import type { Count } from './columns/meaning';
import { columnOfBoth, columnOfSegment, columnOfType, flatTotalsOf } from './flatTotals';

const pairs = housingTypes.flatMap((type) => segments.map((segment) => ({ type, segment })));

type Given = ReadonlyMap<string, number>;

const sumOf = (given: Given, some: typeof pairs): number =>
  some.reduce((sum, { type, segment }) => sum + (given.get(columnOfBoth(type, segment)) ?? 0), 0);

/** Whether the columns still say the same of each other: then nobody typed in one of them. */
const areOneWhole = (given: Given): boolean => {
  const fits = (column: string, some: typeof pairs): boolean =>
    !given.has(column) || given.get(column) === sumOf(given, some);
  return (
    fits('aantal_woningen', pairs) &&
    housingTypes.every((type) =>
      fits(
        columnOfType(type),
        pairs.filter((pair) => pair.type === type),
      ),
    ) &&
    segments.every((segment) =>
      fits(
        columnOfSegment(segment),
        pairs.filter((pair) => pair.segment === segment),
      ),
    )
  );
};

const withCount = (
  lines: readonly ProgrammeLine[],
  { type, segment }: (typeof pairs)[number],
  count: number,
): ProgrammeLine[] => {
  const own = lines.filter((line) => line.type === type && line.segment === segment);
  const others = lines.filter((line) => !own.includes(line));
  if (count === 0) return others;
  const last = own.at(-1);
  if (last === undefined) {
    const fields = { completed: 0, owner: 'onbekend', building: 'onbekend' } as const;
    return [...others, { id: newId(), type, segment, count, ...fields }];
  }
  const rest = own.slice(0, -1);
  const left = count - rest.reduce((sum, line) => sum + line.count, 0);
  const keeps = Math.sign(left) === Math.sign(last.count);
  const kept = keeps ? rest : [];
  const now = keeps ? left : count;
  return [...others, ...kept, { ...last, count: now, completed: Math.min(last.completed, Math.abs(now)) }];
};

/**
 * The lines after somebody changed the number in a column of a table, as one does in a GIS, where `programma` is a text that
 * nobody touches. Only where the columns do not fit each other any more: else it was `programma` that changed, and the
 * columns are those of before. Undefined when no column was changed.
 */
export const editedInColumns = (
  lines: readonly ProgrammeLine[],
  counts: readonly Count[],
): { lines: ProgrammeLine[]; column: string; value: number; was: number } | undefined => {
  const given = new Map(counts.map(({ meaning, value }) => [meaning, value]));
  const totals = flatTotalsOf(lines);
  const changed = pairs.filter(({ type, segment }) => {
    const column = columnOfBoth(type, segment);
    return given.has(column) && given.get(column) !== totals[column];
  });
  const [first] = changed;
  if (first === undefined || areOneWhole(given)) return undefined;
  let now: ProgrammeLine[] = [...lines];
  for (const pair of changed) {
    now = withCount(now, pair, given.get(columnOfBoth(pair.type, pair.segment)) ?? 0);
  }
  // More than a line holds is no number of homes that somebody typed.
  if (now.some(({ count }) => Math.abs(count) > largestCount)) return undefined;
  const meaning = columnOfBoth(first.type, first.segment);
  const column = counts.find((count) => count.meaning === meaning)?.column ?? meaning;
  return { lines: now, column, value: given.get(meaning) ?? 0, was: totals[meaning] };
};
