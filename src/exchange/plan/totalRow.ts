import { isObject, type JsonObject, valueAt } from '../json/jsonObject';

const kinds = '(?:sub|eind|generaal|algemeen)';
/** Nothing but that it is a sum: "Totaal", "Sub-totaal", "Algemeen totaal". */
const bare = new RegExp(`^(?:${kinds}[\\s-]*)?tota(?:al|len)(?:\\s+${kinds})?[\\s:.]*$`, 'i');
const first = new RegExp(
  `^(?:${kinds}[\\s-]*)?tota(?:al|len)\\b(?!\\s*(?:plan|herstel|vernieuw))|^som(?=$|\\s|:)`,
  'i',
);
const last = /[\s-](?:sub|eind)?-?tota(?:al|len)[\s:.]*$/i;

/** Whether a cell begins as that of a sum does. */
export const isFirstOfSum = (value: unknown): boolean =>
  typeof value === 'string' && first.test(value.trim());

/** Whether a name says nothing but that it is a sum. */
export const isBareSum = (name: string): boolean => bare.test(name.trim());

/**
 * Homes in the rows so far: of all, and of those since the last that adds up. `ahead`: of rows that were read with an
 * earlier one, until their own place in the file comes.
 */
export type Sums = { all: number; since: number; ahead: Map<number, number> };

export const addToSums = (sums: Sums, homes: number): void => {
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
  { all, since }: Sums,
): boolean => {
  if (isObject(feature) && isObject(valueAt(feature, 'geometry'))) return false;
  if (name === undefined) return Object.values(properties).some(isFirstOfSum);
  if (isBareSum(name)) return true;
  return (isFirstOfSum(name) || last.test(name)) && homes > 0 && (homes === all || homes === since);
};
