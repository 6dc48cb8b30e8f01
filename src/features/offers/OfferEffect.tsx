import type { Choice } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Target } from '@/domain/target';
import { progressOf } from '@/domain/totals/progress';
import type { Totals } from '@/domain/totals/totals';
import { housingTypeNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { offersText } from '@/text/offerAnswers';
import { countedAfter } from './offerEffect';

const all: Choice = { verdict: 'overgenomen', reason: '', adapted: new Map() };

type OfferEffectProps = {
  items: readonly OfferItem[];
  choiceOf: (item: OfferItem) => Choice | undefined;
  totals: Totals;
  target: Target;
};

/** What the totals become: with the choices so far, and if all of the offer is taken. */
export const OfferEffect = ({ items, choiceOf, totals, target }: OfferEffectProps) => {
  const now = progressOf(totals, target);
  const rows = [
    { name: offersText.withChoices, counted: countedAfter(items, choiceOf, totals, target) },
    { name: offersText.withAll, counted: countedAfter(items, () => all, totals, target) },
  ];
  return (
    <dl className="offer-effect">
      {rows.map(({ name, counted }) => (
        <div key={name}>
          <dt className="soft">{name}</dt>
          {counted.map(({ type, counted: homes }, index) => (
            <dd key={type}>
              <span className={`swatch swatch--${type}`} aria-hidden="true" />{' '}
              {housingTypeNames[type].toLowerCase()} {numberText(now[index]?.counted ?? 0)} →{' '}
              <strong>{numberText(homes)}</strong>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
};
