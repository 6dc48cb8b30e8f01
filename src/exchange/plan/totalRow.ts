import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { isBlank, numberIn } from './columns/numberInText';

const kinds = '(?:sub|eind|generaal|algemeen|grand)';
/** Nothing but that it is a sum: "Totaal", "Tot.", "Sub-totaal", "Algemeen totaal". */
const bare = new RegExp(`^(?:${kinds}[\\s-]*)?tot(?:aal|alen|al)?(?:\\s+${kinds})?[\\s:.]*$`, 'i');
const first = new RegExp(
  `^(?:${kinds}[\\s-]*)?tota(?:al|len)\\b(?!\\s*(?:plan|herstel|vernieuw))|^som(?=$|\\s|:)`,
  'i',
);
const atEnd = /[\s-](?:sub|eind)?-?tota(?:al|len)[\s:.]*$/i;

/** Whether a cell begins as that of a sum does. */
export const isFirstOfSum = (value: unknown): boolean =>
  typeof value === 'string' && first.test(value.trim());

/** Whether a name says nothing but that it is a sum. */
export const isBareSum = (name: string): boolean => bare.test(name.trim());

const part = /^\s*(?:waarvan|w\.\s?v\.)(?=\s)/i;

/** Whether a cell says that its row is a part of what stands above: "waarvan sociale huur". */
export const isOfWhich = (value: unknown): boolean => typeof value === 'string' && part.test(value);

/**
 * Homes in the rows so far: of all, of the last, and of those since the last that adds up. `ahead`: of rows that were read
 * with an earlier one, until their own place in the file comes. `above`: what a total above all rows says.
 */
export type Sums = { all: number; last: number; since: number; ahead: Map<number, number>; above: number };

export const noSums = (): Sums => ({ all: 0, last: 0, since: 0, ahead: new Map(), above: 0 });

export const addToSums = (sums: Sums, homes: number): void => {
  sums.last = homes;
  sums.all += homes;
  sums.since += homes;
};

/**
 * Whether a row of a table adds up those above it: it has no place and is called a total, or has that word in a column and
 * no name. What is called more than that ("Totaal Wonen Noord") is one when its homes are the sum of those above.
 */
export const isTotalRow = (
  feature: unknown,
  name: string | undefined,
  properties: JsonObject,
  homes: number,
  { all, last, since }: Sums,
): boolean => {
  if (isObject(feature) && isObject(valueAt(feature, 'geometry'))) return false;
  if (name === undefined) {
    const said = Object.values(properties).filter((value) => !isBlank(value));
    // Nothing but numbers, as a spreadsheet has below its columns.
    const isUnderAll = homes > 0 && homes === all && all > last;
    return said.some(isFirstOfSum) || (isUnderAll && said.every((value) => numberIn(value) !== undefined));
  }
  if (isBareSum(name)) return true;
  return (isFirstOfSum(name) || atEnd.test(name)) && homes > 0 && (homes === all || homes === since);
};
