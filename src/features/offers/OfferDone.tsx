import { useEffect } from 'react';
import { usePlan } from '@/state/planStore';
import { askForPart, openOfferFile, selectLocation, setScreen } from '@/state/screenStore';
import { dayText } from '@/text/numbers';
import { offersText } from '@/text/offerAnswers';
import { AnswerList } from './AnswerList';
import { OfferHead } from './OfferHead';
import { saveAnswer } from './saveAnswer';

/** From what was taken to what is agreed there: the drawer of the location, at its agreements. */
const Agree = ({ id }: { id: string }) => {
  const name = usePlan((plan) => plan.view.locations.get(id)?.name);
  if (name === undefined) return null;
  return (
    <button
      type="button"
      className="button button--link answer-list__act"
      aria-label={offersText.agreeAt(name)}
      onClick={() => {
        openOfferFile(null);
        selectLocation(id);
        askForPart('agreements');
      }}
    >
      {offersText.agree}
    </button>
  );
};

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
        <AnswerList answers={offer.answers} cover={offer.coverAnswer} actAt={(id) => <Agree id={id} />} />
      </div>
    </section>
  );
};
