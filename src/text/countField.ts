import { numberText } from './numbers';

/** What is wrong with what was typed in a field for a number. */
export const countFieldText = {
  tooLarge: (max: number) => `Hoogstens ${numberText(max)}.`,
  tooSmall: (min: number) => `Minstens ${min}.`,
  wholeNumber: (typed: string) =>
    /^\s*[-−–]\s*\d/.test(typed) ? 'Een getal onder nul kan hier niet.' : 'Alleen hele getallen.',
  /** What is stored while something else, that is wrong, stands in the field. */
  stillCounts: (value: number) => `Nu geldt nog ${value}.`,
};
