import type { Bid } from '@/exchange/offers/offerMembers';
import { roleNames } from '@/text/codes';
import { offersText } from '@/text/offerAnswers';

/** From whom an offer is, and on which terms. */
export const OfferTerms = ({ bid }: { bid: Bid }) => {
  const said = [
    [offersText.conditions, bid.conditions],
    [offersText.asks, bid.asks],
    [offersText.covers, bid.covers],
  ].filter(([, text]) => text !== '');
  return (
    <header>
      <h3>{offersText.from(bid.name)}</h3>
      <p className="small soft">
        {roleNames[bid.role].toLowerCase()} · {offersText.made(bid.madeAt, bid.basisAt, bid.validUntil)}
      </p>
      {said.map(([name, text]) => (
        <p key={name}>
          <strong>{name}</strong> {text}
        </p>
      ))}
      {bid.isComplete && <p>{offersText.isComplete}</p>}
    </header>
  );
};
