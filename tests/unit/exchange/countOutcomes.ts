/** Counts what became of the files, and prints it with the slowest of them. */
export const countOutcomes = () => {
  const counts = new Map<string, number>();
  const start = performance.now();
  let slowest = { ms: 0, what: '' };
  return {
    count: (outcome: string, ms: number, what: string): void => {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (ms > slowest.ms) slowest = { ms, what };
    },
    print: (title: string, more = ''): void => {
      const seconds = ((performance.now() - start) / 1_000).toFixed(1);
      const sorted = [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([outcome, count]) => `${outcome} ${count}`);
      const worst = `traagste ${Math.round(slowest.ms)} ms (${slowest.what})`;
      process.stdout.write(`${title} in ${seconds} s: ${sorted.join(', ')}; ${more}${worst}\n`);
    },
  };
};
