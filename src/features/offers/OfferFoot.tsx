import { useState } from 'react';
import type { Choice } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Target } from '@/domain/target';
import type { Totals } from '@/domain/totals/totals';
import { offersText } from '@/text/offerAnswers';
import { OfferEffect } from './OfferEffect';

type OfferFootProps = {
  items: readonly OfferItem[];
  choices: ReadonlyMap<string, Choice>;
  totals: Totals;
  target: Target;
  /** Parts that nothing was chosen for. */
  undecided: number;
  isReady: boolean;
  /** Something of the offer is such that nothing is processed without a yes. */
  mustAsk: boolean;
  onProcess: () => void;
};

/** What the choices do to the opgave, and the one button that makes them count. */
export const OfferFoot = (props: OfferFootProps) => {
  const { items, choices, totals, target, undecided, isReady, mustAsk, onProcess } = props;
  const [isSure, setSure] = useState(false);
  return (
    <footer className="offer-foot">
      <OfferEffect items={items} choices={choices} totals={totals} target={target} />
      <div className="offer-foot__act">
        {mustAsk && (
          <label className="choice">
            <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
            {offersText.sure}
          </label>
        )}
        {undecided > 0 && <span className="small soft">{offersText.undecided(undecided)}</span>}
        <button
          type="button"
          className="button button--primary"
          disabled={!isReady || (mustAsk && !isSure)}
          onClick={onProcess}
        >
          {offersText.process}
        </button>
      </div>
    </footer>
  );
};
