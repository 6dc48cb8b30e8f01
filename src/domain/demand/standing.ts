import { capacityIn } from '../stock/stockIn';
import type { StockKind, StockSite } from '../stock/stockSite';
import type { DemandType } from './demandSeries';

/** Existing supply that is homes of a type of the opgave. Of nultreden, and of places in care property, it says nothing. */
const kindsOf: Record<DemandType, readonly StockKind[] | null> = {
  geclusterd: ['geclusterd'],
  zorggeschikt: ['zorggeschikt'],
  nultreden: null,
  samen: null,
};

/**
 * Homes of a type that stand there in a year, as far as somebody wrote them down; null when nobody did, or when the number
 * or the year of one of them is not known.
 */
export const standingHomes = (sites: readonly StockSite[], type: DemandType, year: number): number | null => {
  const kinds = kindsOf[type];
  if (kinds === null) return null;
  return sites
    .filter(({ kind }) => kinds.includes(kind))
    .reduce<number | null>((sum, site) => {
      const homes = capacityIn(site, year);
      return sum === null || homes === null ? null : sum + homes;
    }, 0);
};

/** Whether anything was written down of what stands there of a type. */
export const isStandingKnown = (sites: Iterable<StockSite>, type: DemandType): boolean =>
  [...sites].some(({ kind }) => kindsOf[type]?.includes(kind) === true);
