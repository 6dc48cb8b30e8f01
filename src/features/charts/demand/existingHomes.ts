import type { BalanceQuestion } from '@/domain/demand/balance';
import { isStandingKnown, standingHomes } from '@/domain/demand/standing';
import type { StockSite } from '@/domain/stock/stockSite';
import { indexShapes } from '@/geo/shapeIndex';
import { foldText } from '@/sources/foldText';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';

/** The sites of each neighbourhood, by where they lie; those without a place are in none. */
const sitesByName = (
  sites: readonly StockSite[],
  neighbourhoods: readonly Neighbourhood[],
): Map<string, StockSite[]> => {
  const index = indexShapes(neighbourhoods);
  const found = new Map<string, StockSite[]>();
  for (const site of sites) {
    const [neighbourhood] = site.point === undefined ? [] : index.holding(site.point);
    if (neighbourhood === undefined) continue;
    const name = foldText(neighbourhood.name);
    found.set(name, [...(found.get(name) ?? []), site]);
  }
  return found;
};

/** How many homes of a type stand in a neighbourhood (null: in all of them) in a year, as far as the plan knows. */
export const existingHomes = (
  stock: ReadonlyMap<string, StockSite>,
  neighbourhoods: readonly Neighbourhood[],
): ((name: string | null, question: BalanceQuestion) => number | null) => {
  const sites = [...stock.values()];
  const byName = sitesByName(sites, neighbourhoods);
  return (name, { type, until }) => {
    if (!isStandingKnown(sites, type)) return null;
    return standingHomes(name === null ? sites : (byName.get(foldText(name)) ?? []), type, until);
  };
};
