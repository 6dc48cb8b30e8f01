import type { Location } from '@/domain/location';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Answer } from '@/domain/offers/offer';
import type { Partner } from '@/domain/partner';
import type { Steps } from '../inSlices';
import { fitOffer } from './fitOffer';
import type { Answers } from './offerMembers';
import type { ReadPart } from './readOffer';

/** One answer; `item`: what the plan that answered has of it now beside what we have, when both have it. */
export type FittedAnswer = { answer: Answer; item?: OfferItem };

/**
 * The answer to our offer against our own plan. What we offered is where it started from: only what was made of it since
 * differs. `partners`: those of the answer that we do not have.
 */
export function* fitAnswer(
  { answers, offered }: { answers: Answers; offered: ReadPart },
  open: { locations: Iterable<Location>; partners: Iterable<Partner> },
): Steps<{ answers: FittedAnswer[]; partners: Partner[] }> {
  // Seen from here it is the other way round: what they have a location as was offered as ours.
  const ours = answers.answers.map((answer) => ({
    ...answer,
    locatie: answer.aangeboden_als ?? answer.locatie,
    aangeboden_als: answer.locatie,
  }));
  const earlier = { id: answers.offerId, answers: ours };
  const { items, partners } = yield* fitOffer({ bid: { takesAway: [] }, offered }, open, earlier);
  const byTheirId = new Map(items.map((item) => [item.offeredId, item]));
  return {
    answers: answers.answers.map((answer) => {
      const item = byTheirId.get(answer.locatie);
      return item?.ours === undefined ? { answer } : { answer, item };
    }),
    partners,
  };
}
