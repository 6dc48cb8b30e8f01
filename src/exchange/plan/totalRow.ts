import { newHomesIn } from '@/domain/location';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { isBlank, numberIn } from './columns/numberInText';
import type { Report } from './noteBook';
import type { ReadLocation } from './readResult';

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

/** Whether a name may be that of a sum, with more words: "Totaal Noord", "Noord totaal". */
const mayBeSum = (name: string): boolean => isFirstOfSum(name) || atEnd.test(name);

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
  return mayBeSum(name) && homes > 0 && (homes === all || homes === since);
};

type Above = { location: ReadLocation; index: number; homes: number; all: number; at: number };

/**
 * Rows that turn out to add up those below them: called a sum, without a place, and with as many homes as the rows up to
 * the next of those or the end. Of a single row it is one where an earlier one was. They are taken out of `read`.
 */
export const totalsAbove = (
  read: { locations: ReadLocation[]; homes: { named: number; read: number }; sums: Sums },
  report: Report,
) => {
  const { locations, homes, sums } = read;
  const open: Above[] = [];
  let isFound = false;
  const settleLast = (): boolean => {
    const last = open.at(-1);
    if (last === undefined) return false;
    const rows = locations.length - last.at - 1;
    if (sums.all - last.all !== last.homes || rows < (isFound ? 1 : 2)) return false;
    open.pop();
    isFound = true;
    locations.splice(last.at, 1);
    homes.named -= last.homes;
    homes.read -= last.homes;
    sums.all -= last.homes;
    const feature = { index: last.index, name: last.location.name ?? '' };
    report({ code: 'total_row', action: 'left_out', feature, homes: last.homes });
    return true;
  };
  return {
    /** Looks at the last location that was read. */
    meet: (location: ReadLocation, index: number): void => {
      const count = newHomesIn(location);
      if (location.geometry !== undefined || count === 0 || !mayBeSum(location.name ?? '')) return;
      // The one before ended above this.
      sums.all -= count;
      locations.pop();
      settleLast();
      locations.push(location);
      sums.all += count;
      open.push({ location, index, homes: count, all: sums.all, at: locations.length - 1 });
    },
    end: (): void => {
      while (open.length > 0) if (!settleLast()) open.pop();
    },
  };
};
