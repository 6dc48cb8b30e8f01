import type { Range } from './analysis';
import { largestCount } from './numbers';

/** What is wrong with a typed range: no number or pair of numbers, more than there can be, or the highest first. */
export type RangeFault = 'no_range' | 'too_large' | 'order';

const number = String.raw`(\d+|[1-9]\d{0,2}(?:\.\d{3})+)`;
const oneOrTwo = new RegExp(`^${number}(?:\\s*(?:-|–|tot)\\s*${number})?$`);

/** "620", "1.200" or "500-620" as homes from low to high; undefined when nothing is typed. */
export const readRange = (typed: string): Range | RangeFault | undefined => {
  const bare = typed.trim();
  if (bare === '') return undefined;
  const [, first, second] = oneOrTwo.exec(bare) ?? [];
  if (first === undefined) return 'no_range';
  const homesOf = (digits: string) => Number(digits.replaceAll('.', ''));
  const [low, high] = [homesOf(first), homesOf(second ?? first)];
  if (Math.max(low, high) > largestCount) return 'too_large';
  return low > high ? 'order' : { low, high };
};
