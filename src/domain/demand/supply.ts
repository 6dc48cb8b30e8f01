import { type HousingType, targetTypes } from '../housingType';
import type { Location } from '../location';
import { contributionOf } from '../totals/contribution';
import type { DemandType } from './demandSeries';

export const typesOfDemand = (type: DemandType): readonly HousingType[] =>
  type === 'samen' ? targetTypes : [type];

/** What the plan adds, by year of delivery; `undated`: homes of which nobody knows the year. */
export type Supply = { byYear: ReadonlyMap<number, number>; undated: number };

/** Later than any year of delivery: what comes after the horizon of the opgave is seen too. */
const everything = Number.POSITIVE_INFINITY;

/** The homes of these types that the opgave would count whatever its horizon, by year. */
export const supplyOf = (locations: Iterable<Location>, types: readonly HousingType[]): Supply => {
  const byYear = new Map<number, number>();
  let undated = 0;
  for (const location of locations) {
    for (const { heap, type, homes, line } of contributionOf(location, everything).shares) {
      if (heap !== 'counted' || !types.includes(type)) continue;
      if (line.year === undefined) undated += homes;
      else byYear.set(line.year, (byYear.get(line.year) ?? 0) + homes);
    }
  }
  return { byYear, undated };
};

/** Homes up to and including a year. Without a year they come in by the horizon of the opgave, as the dock counts them. */
export const supplyUntil = ({ byYear, undated }: Supply, year: number, horizon: number): number => {
  let homes = year >= horizon ? undated : 0;
  for (const [delivered, added] of byYear) if (delivered <= year) homes += added;
  return homes;
};
