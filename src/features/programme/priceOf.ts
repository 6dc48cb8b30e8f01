import type { Segment } from '@/domain/segment';
import { priceLimits } from '@/sources/facts/priceLimits';

type Limit = 'socialRent' | 'midRent' | 'affordablePurchase';

/** Between which limits the price of a segment lies; of a segment without a price class nothing is known. */
const limitsOf: Partial<Record<Segment, { above?: Limit; upTo?: Limit }>> = {
  sociale_huur: { upTo: 'socialRent' },
  middenhuur: { above: 'socialRent', upTo: 'midRent' },
  dure_huur: { above: 'midRent' },
  betaalbare_koop: { upTo: 'affordablePurchase' },
  dure_koop: { above: 'affordablePurchase' },
};

/** In euro: rent a month, or purchase. `year` is of the limits, which may be the last known before the year asked for. */
export type Price = { year: number; source: string; isRent: boolean; above?: number; upTo?: number };

/** The price that belongs to a segment in a year, or as near before it as is known; undefined when nobody can say. */
export const priceOf = (segment: Segment, asked: number): Price | undefined => {
  const wanted = limitsOf[segment];
  if (wanted === undefined) return undefined;
  const limits = priceLimits.years.findLast(
    (each) =>
      each.year <= asked &&
      [wanted.above, wanted.upTo].every((limit) => limit === undefined || each[limit] !== null),
  );
  if (limits === undefined) return undefined;
  const at = (limit: Limit | undefined) => (limit === undefined ? undefined : (limits[limit] ?? undefined));
  const [above, upTo] = [at(wanted.above), at(wanted.upTo)];
  return {
    year: limits.year,
    source: limits.source,
    isRent: !segment.endsWith('koop'),
    ...(above === undefined ? {} : { above }),
    ...(upTo === undefined ? {} : { upTo }),
  };
};
