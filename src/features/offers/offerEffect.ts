import { type Choice, outcomeOf } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Target } from '@/domain/target';
import { progressOf } from '@/domain/totals/progress';
import type { Totals } from '@/domain/totals/totals';
import { updateTotals } from '@/domain/totals/updateTotals';
import type { Steps } from '@/exchange/inSlices';

type Counted = Pick<ReturnType<typeof progressOf>[number], 'type' | 'counted'>;

/** The counted homes of each type of the opgave, after choices were made for the items of an offer. */
export function* countedAfter(
  items: readonly OfferItem[],
  choiceOf: (item: OfferItem) => Choice | undefined,
  totals: Totals,
  target: Target,
): Steps<Counted[]> {
  let after = totals;
  for (const item of items) {
    const outcome = outcomeOf(item, choiceOf(item));
    if (outcome !== item.ours) after = updateTotals(after, item.ours, outcome, target.horizon);
    yield;
  }
  return progressOf(after, target).map(({ type, counted }) => ({ type, counted }));
}
