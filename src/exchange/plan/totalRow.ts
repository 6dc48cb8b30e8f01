import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { isBlank } from './columns/numberInText';
import type { Report } from './noteBook';
import type { Note } from './notes';
import type { ReadLocation } from './readResult';
import { fitsAbove, fitsBelow, fitsBeside, isRunAbove, markHere, type Sums, without } from './sums';
import { isBareSum, isFirstOfSum, isSumByName, isSumOfAll, isSumOfPart, mayBeSum } from './sumWords';

/**
 * Whether a row of a table adds up those above it: it has no place and is called a total, or has that word in a column and
 * no name. What is called more than that ("Totaal Wonen Noord") is one when its homes are the sum of those above, or of some.
 */
const isTotalRow = (
  feature: unknown,
  name: string | undefined,
  properties: JsonObject,
  homes: number,
  sums: Sums,
): boolean => {
  const { all, last, since, hasNames } = sums;
  if (isObject(feature) && isObject(valueAt(feature, 'geometry'))) return false;
  const fits = () =>
    homes > 0 && (fitsAbove(sums, homes, true) || homes === since || isRunAbove(sums, homes));
  if (name === undefined) {
    const said = Object.values(properties).filter((value) => !isBlank(value));
    // As a spreadsheet has below its columns; of one row only where another was met.
    const isUnder = homes === all ? all > last : homes === since && (since > last || since < all);
    const saysSum = said.some((value) => typeof value === 'string' && mayBeSum(value));
    if (said.some(isFirstOfSum) || (saysSum && fits())) return true;
    return hasNames && homes > 0 && isUnder;
  }
  return isBareSum(name) || isSumByName(name) || (mayBeSum(name) && fits());
};

/**
 * `all`: homes in the rows up to and with it. `at`: its place among the locations. `notes`: held back until it is known for
 * one. `isCalled`: it has the name of a sum; else it stands below a total of all.
 */
type Held = {
  homes: number;
  all: number;
  at: number;
  about: Note['feature'];
  notes: readonly Note[];
  isCalled: boolean;
};

type Total = { name: string | undefined; properties: JsonObject; homes: number; about: Note['feature'] };

export type TotalsAbove = {
  /** Whether a row adds up those above; what turns out to add up those between is taken out first. */
  isTotal: (feature: unknown, name: string | undefined, properties: JsonObject, homes: number) => boolean;
  /** Leaves out a row that adds up others, with a note: at the end, where its homes are not those of the rows above. */
  leaveOut: (row: Total) => void;
  /** Whether a row of this name may yet turn out to be no location: it is held when it is read. */
  mayHold: (name: string) => boolean;
  /** Holds on to the row that is read next. `ahead`: its homes in rows that are still to come. */
  hold: (
    row: Pick<Held, 'homes' | 'notes'> & { about: { index: number; name: string } },
    ahead: number,
  ) => void;
  end: () => void;
};

/** Rows below a total of all that may divide it. */
const mostBelow = 40;

const homesIn = (rows: readonly Held[]): number => rows.reduce((all, row) => all + row.homes, 0);

/**
 * Rows without a place that turn out to add up others, and are then taken out of `read`: called a sum, with as many homes as
 * the rows up to the next of those or the end (of a single row where an earlier one was), or as all above for one kind each.
 */
export const totalsAbove = (
  read: { locations: ReadLocation[]; homes: { named: number; read: number }; sums: Sums },
  report: Report,
): TotalsAbove => {
  const { locations, homes, sums } = read;
  let held: Held[] = [];
  let isFound = false;
  let isBelowAll = false;
  const called = (): Held[] => held.filter(({ isCalled }) => isCalled);
  /** Those that add up what is below them by now, the last first, as each does when those after it are out. */
  const found = (): Held[] => {
    const those: Held[] = [];
    let { all } = sums;
    for (const row of called().toReversed()) {
      const rows = locations.length - row.at - 1 - those.length;
      if (all - row.all !== row.homes || rows < (isFound || those.length > 0 ? 1 : 2)) continue;
      those.push(row);
      all -= row.homes;
    }
    return those;
  };
  /** Those just above that come to all rows above them together, or at the end have only a total above: one for each kind. */
  const ofKinds = (isEnd: boolean): Held[] => {
    const those: Held[] = [];
    for (let row = held.at(-1); row?.isCalled === true; row = held.at(-1 - those.length)) {
      if (row.at !== locations.length - 1 - those.length) break;
      those.push(row);
    }
    const inThose = homesIn(those);
    const isAll = those.length > 1 && sums.all === 2 * inThose;
    const isBelowTotal = isEnd && sums.since === inThose && sums.all >= 2 * inThose;
    return isAll || isBelowTotal ? those : [];
  };
  /** Those below a total of all that come to it again, once or more: per kind, per kern. */
  const ofAllAgain = (): Held[] => {
    const below = held.filter(({ isCalled }) => !isCalled);
    const all = sums.all - homesIn(below);
    const left = below.reduce((rest, row) => (rest > 0 ? rest : all) - row.homes, all);
    return below.length > 1 && left === 0 ? below.toReversed() : [];
  };
  const withoutAll = (rows: readonly Held[]): Sums => ({
    ...rows.reduce<Sums>(without, sums),
    since: rows.at(-1)?.homes ?? sums.since,
  });
  const takeOut = (rows: readonly Held[]): void => {
    Object.assign(sums, withoutAll(rows));
    for (const row of rows) {
      isFound = true;
      locations.splice(row.at, 1);
      homes.named -= row.homes;
      homes.read -= row.homes;
      held = held
        .filter((other) => other.at !== row.at)
        .map((other) =>
          other.at < row.at ? other : { ...other, at: other.at - 1, all: other.all - row.homes },
        );
      report({ code: 'total_row', action: 'left_out', feature: row.about, homes: row.homes });
    }
  };
  /** They are locations. */
  const letGo = (rows: readonly Held[]): void => {
    held = held.filter((row) => !rows.includes(row));
    for (const note of rows.flatMap(({ notes }) => notes)) report(note);
  };
  return {
    isTotal: (feature, name, properties, count) => {
      takeOut(ofKinds(false));
      const isIt = (left: Sums): boolean => isTotalRow(feature, name, properties, count, left);
      const isSum = name !== undefined && (isBareSum(name) || mayBeSum(name));
      if (held.length > 0 && count > 0 && (name === undefined || isSum)) {
        const open = called();
        const rows = found();
        const steps = [...rows.keys(), rows.length].map((n) => rows.slice(0, n));
        const fitting = steps.find((step) => {
          const rest = withoutAll(step);
          return (count === rest.all || count === rest.since) && isIt(rest);
        });
        // What it does not count are sums as well.
        const uncounted = name !== undefined && isBareSum(name) && sums.all - homesIn(open) === count;
        // The one before ended above this.
        takeOut(fitting ?? (uncounted ? open.toReversed() : isSum ? rows : []));
      }
      return isIt(sums);
    },
    leaveOut: ({ name, properties, homes: named, about }) => {
      const said = [name, ...Object.values(properties)];
      const isRun = name !== undefined && !isBareSum(name) && isRunAbove(sums, named);
      letGo(held.filter(({ isCalled }) => !isCalled));
      isBelowAll = named > 0 && sums.others.length === 0 && fitsAbove(sums, named, true);
      if (named === 0 || isRun || fitsAbove(sums, named, said.some(isSumOfAll))) {
        report({ code: 'total_row', action: 'left_out', feature: about, ...(named > 0 && { homes: named }) });
      } else {
        const { all, gone, since } = sums;
        sums.others.push({ homes: named, all, gone, start: said.some(isSumOfPart) ? all - since : 0, about });
      }
      markHere(sums);
      sums.since = 0;
      sums.divided = named;
    },
    mayHold: (name) => isBelowAll || mayBeSum(name),
    hold: (row, ahead) => {
      const isCalled = mayBeSum(row.about.name);
      held.push({ ...row, all: sums.all + ahead, at: locations.length, isCalled });
      const below = isBelowAll && !isCalled ? held.filter((each) => !each.isCalled) : [];
      // So many are plans.
      if (below.length > mostBelow) {
        isBelowAll = false;
        letGo(below);
      }
    },
    end: () => {
      takeOut(ofKinds(true));
      takeOut(isBelowAll ? ofAllAgain() : []);
      takeOut(found());
      for (const total of sums.others) {
        const { about: feature, homes: named } = total;
        const note = { action: 'left_out', feature, homes: named } as const;
        if (fitsBelow(sums, total) || fitsBeside(sums, total)) {
          report({ ...note, code: 'total_row' });
          continue;
        }
        // Of a sum that is more than the rows, homes are missing.
        const below = total.all === 0 ? 0 : sums.all - total.all;
        homes.named = Math.max(homes.named, named + below);
        const rows = total.all === 0 ? sums.all : total.all - total.start;
        report({ ...note, code: 'total_differs', value: String(rows) });
      }
      letGo(held);
    },
  };
};
