import { usePlan } from '@/state/planStore';
import { openOfferFile } from '@/state/screenStore';
import { dayText } from '@/text/numbers';
import { offersText } from '@/text/offerAnswers';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { FileButton } from '@/ui/FileButton';
import { AnswerList } from './AnswerList';
import { PracticeOffers } from './PracticeOffers';
import { saveAnswer } from './saveAnswer';
import './offers.css';

/** The offers that were answered in this plan, with what was answered. */
const EarlierOffers = () => {
  const offers = usePlan((plan) => plan.view.offers);
  const sorted = [...offers.values()].sort((a, b) => b.takenAt.localeCompare(a.takenAt));
  if (sorted.length === 0) return <p className="soft">{offersText.none}</p>;
  return (
    <section>
      <h3>{offersText.earlier}</h3>
      {sorted.map((offer) => (
        <details key={offer.id} className="earlier-offer">
          <summary>
            {offersText.from(offer.name)} <span className="small soft">{dayText(offer.madeAt)}</span>
          </summary>
          <AnswerList answers={offer.answers} cover={offer.coverAnswer} />
          <button
            type="button"
            className="button"
            aria-label={offersText.makeAnswerTo(offer.name)}
            onClick={() => saveAnswer(offer)}
          >
            {offersText.makeAnswer}
          </button>
        </details>
      ))}
    </section>
  );
};

/** "Bod openen": chooses the file of an offer, or of the answer to our own, and shows those that were answered. */
export const OffersDialog = ({ onClose }: { onClose: () => void }) => {
  const isPractice = usePlan((plan) => plan.view.header.area.kind === 'practice');
  return (
    <Dialog title={offersText.title} closeLabel={common.close} onClose={onClose}>
      <p className="soft">{offersText.help}</p>
      <div>
        <FileButton label={offersText.choose} accept=".geojson,.json" onFile={openOfferFile} />
      </div>
      {isPractice && <PracticeOffers />}
      <EarlierOffers />
    </Dialog>
  );
};
