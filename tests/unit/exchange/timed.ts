import { expect } from 'vitest';
import { stopEndless } from './stopEndless';

/** No piece of work on a file may take longer, in ms. */
const longest = 2_000;
const attempts = 5;

/** How long a piece of work takes, in ms. When the machine is busy with other things, only its own work counts. */
export const timed = <Outcome>(what: string, act: () => Outcome): { outcome: Outcome; ms: number } => {
  const start = performance.now();
  const startOfWork = process.cpuUsage();
  const outcome = stopEndless(what, act);
  const { user, system } = process.cpuUsage(startOfWork);
  return { outcome, ms: Math.min(performance.now() - start, (user + system) / 1_000) };
};

/** What the work below takes on a machine of two cores that has nothing else to do, in ms. */
const atRest = 100;
const fixedWork = (): unknown =>
  JSON.parse(JSON.stringify(Array.from({ length: 200_000 }, (_, index) => ({ index, name: `${index}` }))));

/** How many times longer than at rest the same work takes now. */
const slowness = (): number => {
  const now = Array.from({ length: attempts }, () => timed('fixed work', fixedWork).ms);
  return Math.max(1, Math.min(...now) / atRest);
};

/**
 * Holds a piece of work to two seconds. On a machine that others keep busy its own work takes longer too: it is done
 * `again`, and what is too slow each time is held to what fixed work takes at that moment.
 */
export const expectQuick = (what: string, ms: number, again: () => number): void => {
  let quickest = ms;
  for (let n = 1; n < attempts && quickest >= longest; n += 1) quickest = Math.min(quickest, again());
  if (quickest >= longest) expect(quickest, what).toBeLessThan(longest * slowness());
};

/** Both, for work that can be done again as it is. */
export const timedQuick = <Outcome>(what: string, act: () => Outcome): { outcome: Outcome; ms: number } => {
  const first = timed(what, act);
  expectQuick(what, first.ms, () => timed(what, act).ms);
  return first;
};
