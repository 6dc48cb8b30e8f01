import { useEffect } from 'react';
import { usePlan } from '@/state/planStore';
import { openOfferFile, setScreen } from '@/state/screenStore';
import { dayText } from '@/text/numbers';
import { offersText } from '@/text/offerAnswers';
import { AnswerList } from './AnswerList';
import { OfferHead } from './OfferHead';
import { saveAnswer } from './saveAnswer';

/** After an offer was processed: what was answered, and the file that tells its sender. */
export const OfferDone = ({ offerId }: { offerId: string }) => {
  const offer = usePlan((plan) => plan.view.offers.get(offerId));
  useEffect(() => setScreen({ offered: null, offeredId: null }), []);
  const isUndone = offer === undefined;
  useEffect(() => {
    // Who undid the processing is back in the plan as it was.
    if (isUndone) openOfferFile(null);
  }, [isUndone]);
  if (isUndone) return null;
  return (
    <section className="offer" aria-label={offersText.from(offer.name)}>
      <OfferHead
        name={offer.name}
        title={offersText.from(offer.name)}
        about={offersText.processedOn(dayText(offer.takenAt))}
      >
        <button type="button" className="button button--primary" onClick={() => saveAnswer(offer)}>
          {offersText.makeAnswer}
        </button>
      </OfferHead>
      <div className="offer__body">
        <p className="soft">{offersText.answerHelp}</p>
        <AnswerList answers={offer.answers} cover={offer.coverAnswer} />
      </div>
    </section>
  );
};
