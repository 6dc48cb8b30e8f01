import type { Location } from '@/domain/location';
import { coversAt } from '@/domain/offers/coversAt';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { coverText, fromOfferText, offerNumberText } from '@/text/offers';

/** The offer that a location came in with, and who covers the neighbourhood that it lies in. */
export const OfferedFrom = ({ location }: { location: Location }) => {
  const offers = usePlan((plan) => plan.view.offers);
  const { offerId, offeredBy, offeredOn } = location;
  return (
    <>
      {offeredBy !== undefined && (
        <p className="small soft">
          <button
            type="button"
            className="button button--link"
            title={offerId === undefined ? undefined : offerNumberText(offerId)}
            onClick={() => setScreen({ dialog: 'offers' })}
          >
            {fromOfferText(offeredBy, offeredOn)}
          </button>
        </p>
      )}
      {coversAt(location, offers.values()).map((offer) => (
        <p key={offer.id} className="small soft">
          {coverText(offer)}
        </p>
      ))}
    </>
  );
};
