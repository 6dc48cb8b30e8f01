import { type Choice, outcomeOf } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Target } from '@/domain/target';
import { progressOf } from '@/domain/totals/progress';
import type { Totals } from '@/domain/totals/totals';
import { updateTotals } from '@/domain/totals/updateTotals';

/** The counted homes of each type of the opgave, after choices were made for the items of an offer. */
export const countedAfter = (
  items: readonly OfferItem[],
  choiceOf: (item: OfferItem) => Choice | undefined,
  totals: Totals,
  target: Target,
) => {
  const after = items.reduce(
    (sum, item) => updateTotals(sum, item.ours, outcomeOf(item, choiceOf(item)), target.horizon),
    totals,
  );
  return progressOf(after, target).map(({ type, counted }) => ({ type, counted }));
};
