import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { openOfferFile } from '@/state/screenStore';
import { offersText, practiceOfferText } from '@/text/offerAnswers';
import { drawingText } from '@/text/words';

/** Makes the file of a practice offer, as a partner would have sent it, and opens it by the same door. */
const openPracticeOffer = async (index: number): Promise<void> => {
  const { id, createdAt } = openPlanNow().view.header;
  const [{ practiceOffers }, { writeOffer }] = await Promise.all([
    import('@/sources/practice/practiceOffers'),
    import('@/exchange/offers/writeOffer'),
  ]);
  const offer = practiceOffers(id, createdAt)[index];
  if (offer !== undefined) openOfferFile(new File([writeOffer(offer)], practiceOfferText.fileName));
};

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
  </section>
);
