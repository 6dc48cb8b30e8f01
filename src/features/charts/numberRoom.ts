import { numberText } from '@/text/numbers';

/** Room for the widest of these numbers, in px, at a letter size in px: our digits are as wide as 0.56 of it. */
export const numberRoom = (numbers: readonly number[], size = 14): number =>
  Math.ceil(Math.max(0, ...numbers.map((each) => numberText(each).length)) * size * 0.56);
