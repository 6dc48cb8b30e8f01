import { longestName } from '@/domain/location';
import { cutText } from './noteBook';

/** Hands out names that are not taken yet. */
export type FreeNames = (name: string) => string;

/**
 * Same names as `uniqueName` in the domain: the name itself, else with (2), (3) ... behind it. Remembers how
 * far each name got, so that ten thousand equal names take ten thousand steps and not fifty million.
 */
export const freeNames = (taken: Iterable<string> = []): FreeNames => {
  const names = new Set(taken);
  const tried = new Map<string, number>();
  return (name) => {
    let free = name;
    if (names.has(name)) {
      const base = cutText(name, longestName - 10);
      let n = tried.get(base) ?? 1;
      do {
        n += 1;
        free = `${base} (${n})`;
      } while (names.has(free));
      tried.set(base, n);
    }
    names.add(free);
    return free;
  };
};
