import { useCallback, useEffect } from 'react';
import type { Choice } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Target } from '@/domain/target';
import { progressOf } from '@/domain/totals/progress';
import type { Totals } from '@/domain/totals/totals';
import { setScreen } from '@/state/screenStore';
import { housingTypeNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { offersText } from '@/text/offerAnswers';
import { countedAfter } from './offerEffect';
import { useSteps } from './useSteps';

const all: Choice = { verdict: 'overgenomen', reason: '', adapted: new Map() };

type OfferEffectProps = {
  items: readonly OfferItem[];
  choices: ReadonlyMap<string, Choice>;
  totals: Totals;
  target: Target;
};

/** What the totals become: with the choices so far, and if all of the offer is taken. */
export const OfferEffect = ({ items, choices, totals, target }: OfferEffectProps) => {
  const now = progressOf(totals, target);
  const withChoices = useCallback(
    () => countedAfter(items, ({ theirs }) => choices.get(theirs.id), totals, target),
    [items, choices, totals, target],
  );
  const withAll = useCallback(() => countedAfter(items, () => all, totals, target), [items, totals, target]);
  const chosen = useSteps(withChoices);
  const whole = useSteps(withAll);
  useEffect(() => {
    if (whole === undefined) return undefined;
    const before = progressOf(totals, target);
    const more = whole.map(({ type, counted }, index) => [type, counted - (before[index]?.counted ?? 0)]);
    setScreen({ offeredHomes: Object.fromEntries(more) });
    return () => setScreen({ offeredHomes: null });
  }, [whole, totals, target]);
  const rows = [
    { name: offersText.withChoices, counted: chosen ?? now },
    { name: offersText.withAll, counted: whole ?? now },
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
