import type { HousingType } from '../housingType';
import type { Location } from '../location';
import { contributionOf, type Share } from './contribution';
import type { Firm } from './totals';

type Firms = Record<keyof Firm, number>;
const noHomes = (): Firms => ({ gerealiseerd: 0, hard: 0, zacht: 0, ambtelijk: 0 });

/** Up to and including a year. Homes of which nobody knows the year come in by the horizon of the opgave. */
export type Until = { year: number; horizon: number };

/** The homes of a location that the opgave counts up to then, of these types. */
const countedShares = (location: Location, until: Until, types: readonly HousingType[]): Share[] =>
  contributionOf(location, until.year).shares.filter(
    ({ heap, type, line }) =>
      heap === 'counted' && types.includes(type) && (line.year !== undefined || until.year >= until.horizon),
  );

/**
 * Homes that the opgave counts up to a year, by what `keysOf` says of their location. A location with several keys counts under each of
 * them; groups without homes are not there.
 */
export const homesBy = (
  locations: Iterable<Location>,
  until: Until,
  types: readonly HousingType[],
  keysOf: (location: Location) => readonly string[],
): Map<string, Firm> => {
  const groups = new Map<string, Firms>();
  for (const location of locations) {
    const shares = countedShares(location, until, types);
    if (shares.length === 0) continue;
    for (const key of keysOf(location)) {
      const group = groups.get(key) ?? noHomes();
      for (const { firmness, homes } of shares) group[firmness] += homes;
      groups.set(key, group);
    }
  }
  return groups;
};

/** Homes up to and including a year, and those of that year alone. */
export type YearOfBurnUp = { year: number; firm: Firm; added: number };
/** `undated`: homes of which nobody knows the year. They count, so they are in the last year and in no other. */
export type BurnUp = { years: readonly YearOfBurnUp[]; undated: number };

/** The longest row of years that is drawn; what was before is in the first. */
export const mostYears = 10;

/** How the homes that the opgave counts add up to its horizon, year by year. */
export const burnUpOf = (
  locations: Iterable<Location>,
  horizon: number,
  types: readonly HousingType[],
): BurnUp => {
  const byYear = new Map<number | undefined, Firms>();
  for (const location of locations) {
    for (const { firmness, homes, line } of countedShares(location, { year: horizon, horizon }, types)) {
      const firm = byYear.get(line.year) ?? noHomes();
      firm[firmness] += homes;
      byYear.set(line.year, firm);
    }
  }
  const sumOf = (firm: Firms | undefined): number =>
    firm === undefined ? 0 : firm.gerealiseerd + firm.hard + firm.zacht + firm.ambtelijk;
  const known = [...byYear.keys()].filter((year) => year !== undefined);
  const earliest = Math.min(horizon, ...known);
  const first = Math.max(earliest, horizon - mostYears + 1);
  const sum = noHomes();
  const add = (firm: Firms | undefined) => {
    for (const kind of Object.keys(sum) as (keyof Firms)[]) sum[kind] += firm?.[kind] ?? 0;
  };
  for (const year of known) if (year < first) add(byYear.get(year));
  const years: YearOfBurnUp[] = [];
  for (let year = first; year <= horizon; year += 1) {
    add(byYear.get(year));
    if (year === horizon) add(byYear.get(undefined));
    years.push({ year, firm: { ...sum }, added: sumOf(byYear.get(year)) });
  }
  return { years, undated: sumOf(byYear.get(undefined)) };
};
