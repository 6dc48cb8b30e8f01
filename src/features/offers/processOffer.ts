import { breathe } from '@/domain/breathe';
import { answerOffer } from '@/domain/commands/answerOffer';
import { partsOf } from '@/domain/commands/command';
import { type Answered, acceptOffer, answersTo } from '@/domain/offers/acceptOffer';
import type { CoverAnswer, Offer } from '@/domain/offers/offer';
import type { Partner } from '@/domain/partner';
import type { ReadOffer } from '@/exchange/offers/readOffer';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { runInParts } from '@/state/runInParts';
import { showWork } from '@/state/showWork';
import { notifyUndoable } from '@/state/undoableNotice';
import { offersText } from '@/text/offerAnswers';
import { common } from '@/text/words';
import { earlierOf } from './offerWarnings';

type OfferRead = Extract<ReadOffer, { kind: 'offer' }>;

/**
 * Takes what was chosen into the plan, as one step of undo. The id that the offer is kept under; undefined when only
 * a part of it went in: it says so.
 */
export const processOffer = async (
  read: OfferRead,
  answered: readonly Answered[],
  cover: CoverAnswer | undefined,
  partners: readonly Partner[],
): Promise<string | undefined> => {
  // The button shows that it was pressed before the work begins.
  await breathe();
  const { view } = openPlanNow();
  const { basisAt: _basisAt, takesAway: _takesAway, ...terms } = read.bid;
  const earlier = earlierOf(read, view.offers.values());
  const offer: Offer = {
    ...terms,
    takenAt: new Date().toISOString(),
    answers: answersTo(answered),
    ...(cover && { coverAnswer: cover }),
  };
  const id = earlier?.id ?? offer.id;
  const names = [...view.allLocations.values()].map(({ name }) => name);
  const accepted = acceptOffer(answered, { ...offer, id }, partners, names);
  await breathe();
  const parts = partsOf(answerOffer(offer, accepted, earlier));
  await breathe();
  const { revision } = openPlanNow().view;
  const words = { doing: (percent?: number) => offersText.processing(offer.name, percent) };
  try {
    const isWhole = await showWork(words, ({ progress }) => runInParts(parts, parts.length, progress));
    if (!isWhole) {
      notify(offersText.left(offer.name), { lasting: true });
      return undefined;
    }
  } catch (fault) {
    if (openPlanNow().view.revision === revision) throw fault;
    notify(offersText.failedPartly(offer.name), { lasting: true });
    return undefined;
  }
  const declined = answered.filter(({ choice }) => choice.verdict === 'afgewezen').length;
  const taken = accepted.added.length + accepted.updates.length + accepted.removedIds.length;
  notifyUndoable(offersText.processed(offer.name, taken, declined), common.undo);
  return id;
};
