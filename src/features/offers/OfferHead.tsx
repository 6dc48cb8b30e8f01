import type { ReactNode } from 'react';
import type { Bid } from '@/exchange/offers/offerMembers';
import { openOfferFile } from '@/state/screenStore';
import { roleNames } from '@/text/codes';
import { offersText } from '@/text/offerAnswers';
import { senderMark } from '@/text/senderMark';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { useArrival } from '@/ui/useArrival';

type OfferHeadProps = { name: string; title: string; about: string; children?: ReactNode };

/** From whom it is, with the mark that it has on the map, and the way back to the plan. */
export const OfferHead = ({ name, title, about, children }: OfferHeadProps) => {
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <header className="offer-head">
      <span className="offer-head__mark" aria-hidden="true">
        {senderMark(name)}
      </span>
      <div className="offer-head__name">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="small soft">{about}</p>
      </div>
      <div className="offer-head__actions">{children}</div>
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={common.close}
        onClick={() => openOfferFile(null)}
      >
        <Icon name="close" />
      </button>
    </header>
  );
};

/** Who a sender is and when, in one line. */
export const aboutBid = (bid: Bid): string =>
  `${roleNames[bid.role].toLowerCase()} · ${offersText.made(bid.madeAt, bid.basisAt, bid.validUntil)}`;

/** On which terms, below what is offered. */
export const OfferTerms = ({ bid }: { bid: Bid }) => {
  const said = [
    [offersText.conditions, bid.conditions],
    [offersText.asks, bid.asks],
  ].filter(([, text]) => text !== '');
  return (
    <dl className="offer-terms">
      {said.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {bid.isComplete && (
        <div>
          <dt>{offersText.complete}</dt>
          <dd>{offersText.isComplete}</dd>
        </div>
      )}
    </dl>
  );
};
