import type { HousingType } from '../housingType';
import type { Location } from '../location';

/** Homes by year of delivery, of what counts for the opgave; `null`: no year is known. */
export type HomesPerYear = ReadonlyMap<number | null, Readonly<Partial<Record<HousingType, number>>>>;

/** What locations deliver per year and type, up to and including the year `horizon`. */
export const homesPerYear = (locations: Iterable<Location>, horizon: number): HomesPerYear => {
  const years = new Map<number | null, Partial<Record<HousingType, number>>>();
  for (const { priority, intervention, programme } of locations) {
    if (priority === 'valt_af' || intervention === 'bestaande_bouw') continue;
    for (const { type, count, year = null } of programme) {
      if (year !== null && year > horizon) continue;
      const homes = years.get(year) ?? {};
      homes[type] = (homes[type] ?? 0) + count;
      years.set(year, homes);
    }
  }
  return years;
};
