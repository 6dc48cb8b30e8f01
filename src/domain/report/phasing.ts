import type { Location } from '../location';
import { contributionOf } from '../totals/contribution';
import { addLine, type HomesPerKind, noHomesPerKind } from './homesPerKind';

/** Homes of one year of delivery; null: nobody knows the year. */
export type YearOfPhasing = HomesPerKind & { year: number | null };

/**
 * What comes in which year, the earliest first and without a year last: of the homes that count, up to and including the
 * year `horizon` and after it. What is apart (bestaande bouw, valt af, alternatief) is not in it.
 */
export const phasingOf = (locations: Iterable<Location>, horizon: number): YearOfPhasing[] => {
  const years = new Map<number | null, HomesPerKind>();
  for (const location of locations) {
    for (const { heap, homes, line } of contributionOf(location, horizon).shares) {
      if (heap !== 'counted' && heap !== 'after') continue;
      const year = line.year ?? null;
      const sum = years.get(year) ?? noHomesPerKind();
      years.set(year, sum);
      addLine(sum, { ...line, count: homes });
    }
  }
  return [...years]
    .map(([year, sum]) => ({ year, ...sum }))
    .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY));
};

/** From the first to the last year in which a location delivers. `isPartly`: of some of its homes nobody knows the year. */
export type Delivery = { from?: number; to?: number; isPartly: boolean };

export const deliveryOf = ({ programme }: Pick<Location, 'programme'>): Delivery => {
  const lines = programme.filter(({ count }) => count !== 0);
  const years = lines.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const isPartly = years.length < lines.length;
  return years.length === 0 ? { isPartly } : { from: Math.min(...years), to: Math.max(...years), isPartly };
};
