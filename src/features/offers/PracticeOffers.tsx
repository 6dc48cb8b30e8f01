import { notify } from '@/state/noticeStore';
import { setScreen } from '@/state/screenStore';
import { startTour } from '@/state/tourStore';
import { offersText, practiceOfferText } from '@/text/offerAnswers';
import { tourText } from '@/text/tour';
import { drawingText } from '@/text/words';
import { openPracticeOffer } from './practiceOffer';

/** The two fictional offers of the practice plan. */
export const PracticeOffers = () => (
  <section>
    <h3>{practiceOfferText.heading}</h3>
    <p className="soft">{practiceOfferText.help}</p>
    <ul className="practice-offers">
      {practiceOfferText.offers.map(({ name, about }, index) => (
        <li key={name}>
          <div>
            <strong>{offersText.from(name)}</strong>
            <p className="small soft">{about}</p>
          </div>
          <button
            type="button"
            className="button"
            aria-label={practiceOfferText.openOf(name)}
            onClick={() =>
              void openPracticeOffer(index).catch(() => notify(drawingText.notLoaded, { lasting: true }))
            }
          >
            {practiceOfferText.open}
          </button>
        </li>
      ))}
    </ul>
    <button
      type="button"
      className="button button--link"
      onClick={() => {
        setScreen({ dialog: null });
        startTour('offer');
      }}
    >
      {tourText.offerTour}
    </button>
  </section>
);
