import type { ProgrammeLine } from '@/domain/programmeLine';
import type { Told } from './told';

type Key = (line: ProgrammeLine) => string;

const groupsBy = (lines: readonly ProgrammeLine[], key: Key): Map<string, ProgrammeLine[]> => {
  const groups = new Map<string, ProgrammeLine[]>();
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line]);
  return groups;
};

const sumOf = (lines: readonly ProgrammeLine[] = []): number =>
  lines.reduce((sum, { count }) => sum + count, 0);

const wholeKey: Key = (line) =>
  JSON.stringify(
    Object.entries(line)
      .filter(([name, value]) => name !== 'id' && name !== 'rest' && value !== undefined)
      .sort(),
  );

const isSameList = (one: readonly ProgrammeLine[], other: readonly ProgrammeLine[]): boolean =>
  JSON.stringify(one.map(wholeKey).sort()) === JSON.stringify(other.map(wholeKey).sort());

/** What columns tell of a line: no more than they say of any of them. */
const coarseKey = (read: readonly ProgrammeLine[]): Key => {
  const hasTypes = read.some(({ type }) => type !== 'onbekend');
  const hasSegments = read.some(({ segment }) => segment !== 'onbekend');
  const hasYears = read.some(({ year }) => year !== undefined);
  return ({ type, segment, year, count }) =>
    JSON.stringify([
      hasTypes ? type : '',
      hasSegments ? segment : '',
      hasYears ? (year ?? '') : '',
      Math.sign(count),
    ]);
};

/**
 * The programme of a location that a file speaks of. Lines that only got other ids stay as they were. Columns say less
 * than lines: where they come to the same homes the lines stay, with their years, owners and what was delivered; where one
 * line has another number it gets that.
 */
export const mergeProgramme = (
  there: readonly ProgrammeLine[],
  read: readonly ProgrammeLine[],
  homes: Told['homes'],
): ProgrammeLine[] => {
  if (isSameList(there, read)) return [...there];
  if (homes !== 'counts') return [...read];
  const key = coarseKey(read);
  const [before, after] = [groupsBy(there, key), groupsBy(read, key)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((group) => {
    const [old = [], now = []] = [before.get(group), after.get(group)];
    if (sumOf(old) === sumOf(now)) return old;
    const [only, another] = old;
    const [line] = now;
    if (only === undefined || another !== undefined || line === undefined) return now;
    return [{ ...only, count: sumOf(now), completed: Math.min(only.completed, Math.abs(sumOf(now))) }];
  });
};
