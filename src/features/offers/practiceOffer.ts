import { openPlanNow } from '@/state/planStore';
import { openOfferFile } from '@/state/screenStore';
import { practiceOfferFile } from '@/text/offers';

/** Makes the file of a practice offer, as a partner would have sent it, and opens it by the same door. */
export const openPracticeOffer = async (index: number): Promise<void> => {
  const { id, createdAt } = openPlanNow().view.header;
  const [{ practiceOffers }, { writeOffer }] = await Promise.all([
    import('@/sources/practice/practiceOffers'),
    import('@/exchange/offers/writeOffer'),
  ]);
  const offer = practiceOffers(id, createdAt)[index];
  if (offer !== undefined) openOfferFile(new File([writeOffer(offer)], practiceOfferFile));
};
