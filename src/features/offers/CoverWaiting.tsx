import { changeInPlan } from '@/domain/commands/changeTopRecords';
import { isCoverWaiting } from '@/domain/offers/coversAt';
import { run, usePlan } from '@/state/planStore';
import { makeOfferText } from '@/text/offers';
import { senderMark } from '@/text/senderMark';
import { waitingText } from '@/text/waiting';
import { Chips } from '@/ui/Chips';
import { PopoverPanel } from '@/ui/PopoverPanel';
import { neighbourhoodsOf } from './coveredIn';

/** Cover that was taken and names no neighbourhood yet: it waits beside the locations without a place. */
export const CoverWaiting = () => {
  const offers = usePlan((plan) => plan.view.offers);
  const locations = usePlan((plan) => plan.view.locations);
  return [...offers.values()].filter(isCoverWaiting).map((offer) => (
    <li key={offer.id} className="waiting__row waiting__row--still">
      <span className="waiting__mark" aria-hidden="true">
        {senderMark(offer.name)}
      </span>
      <span className="waiting__name">
        <span>{offer.covers}</span>
        <span className="small soft">{waitingText.coverOf(offer.name)}</span>
      </span>
      <PopoverPanel
        className="button button--link"
        label={waitingText.chooseArea}
        name={waitingText.chooseAreaFor(offer.covers)}
      >
        <Chips
          label={makeOfferText.coverAreas}
          options={neighbourhoodsOf([...locations.values()]).map((area) => [area, area] as const)}
          chosen={offer.coverAreas}
          onChange={(coverAreas) => run(() => changeInPlan('offer', offer, { coverAreas }))}
        />
      </PopoverPanel>
    </li>
  ));
};
