import type { Verdict } from './judge';

/** Upper ends of the steps in which ages are counted, in ms. */
const steps = [0, 25, 50, 100, 200, 300, Number.POSITIVE_INFINITY];

const stepName = (index: number): string => {
  const to = steps[index] ?? 0;
  if (index === 0) return 'nothing lost';
  const from = (steps[index - 1] ?? 0) + 1;
  return Number.isFinite(to) ? `${from}-${to} ms` : `over ${from - 1} ms`;
};

/** How old the plans were that came back, as lines of text. */
export const reportOf = (verdicts: readonly Verdict[]): string => {
  const ages = verdicts.map(({ age }) => age).sort((a, b) => a - b);
  const counts = steps.map((to, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : (steps[index - 1] ?? 0);
    return ages.filter((age) => age > from && age <= to).length;
  });
  const faults = verdicts.filter(({ fault }) => fault !== undefined).length;
  const lost = Math.max(0, ...verdicts.map(({ statesLost }) => statesLost));
  return [
    `${verdicts.length} kills, ${verdicts.length - faults} good, ${faults} bad`,
    `age of what came back: ${counts
      .map((count, index) => `${stepName(index)} ${count}x`)
      .filter((_text, index) => (counts[index] ?? 0) > 0)
      .join(', ')}; median ${ages[Math.floor(ages.length / 2)] ?? 0} ms, oldest ${ages.at(-1) ?? 0} ms`,
    `at most ${lost} states on screen were newer than what came back`,
    `${verdicts.filter(({ isAhead }) => isAhead).length}x the last key was kept before it was on screen`,
  ].join('\n');
};
