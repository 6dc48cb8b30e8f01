import type { HousingType } from '../housingType';
import type { Location } from '../location';
import { contributionOf } from './contribution';

/** Homes by year of delivery, of what counts for the opgave; `null`: no year is known. */
export type HomesPerYear = ReadonlyMap<number | null, Readonly<Partial<Record<HousingType, number>>>>;

/** What locations deliver per year and type, up to and including the year `horizon`. */
export const homesPerYear = (locations: Iterable<Location>, horizon: number): HomesPerYear => {
  const years = new Map<number | null, Partial<Record<HousingType, number>>>();
  for (const location of locations) {
    for (const { heap, type, homes, line } of contributionOf(location, horizon).shares) {
      if (heap !== 'counted') continue;
      const year = line.year ?? null;
      const sums = years.get(year) ?? {};
      sums[type] = (sums[type] ?? 0) + homes;
      years.set(year, sums);
    }
  }
  return years;
};
