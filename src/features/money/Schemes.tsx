import { useState } from 'react';
import type { Location } from '@/domain/location';
import { fitOf, schemeFit } from '@/domain/money/schemeFit';
import { type Scheme, schemes } from '@/sources/facts/schemes';
import { fitNames, moneyText, pointNames } from '@/text/money';
import { AmountField } from './AmountField';

const marks = { yes: '✓', no: '×', unknown: '?' } as const;

/** What somebody else pays of a cost, reckoned and not kept. */
const ShareField = ({ share: { of, parts, by } }: { share: NonNullable<Scheme['share']> }) => {
  const [cost, setCost] = useState<number>();
  const theirs = cost === undefined ? 0 : Math.round((cost * parts) / of);
  return (
    <>
      <AmountField label={moneyText.share} value={cost} onChange={setCost} />
      {cost !== undefined && (
        <p role="status" className="small">
          {moneyText.shareOf(by, theirs, cost - theirs)}
        </p>
      )}
    </>
  );
};

const SchemeItem = ({ scheme, location }: { scheme: Scheme; location: Location }) => {
  const asks = scheme.asks.map(({ text, check }) => ({ text, fit: fitOf(location, check) }));
  const fit = schemeFit(asks.map((each) => each.fit));
  return (
    <details className="more scheme">
      <summary>
        {scheme.name} <span className="small soft">{fitNames[fit]}</span>
      </summary>
      <div className="scheme__body small">
        <p>{scheme.what}</p>
        <ul>
          {asks.map(({ text, fit: met }) => (
            <li key={text} className="scheme__ask">
              <span aria-hidden="true" className={`scheme__mark scheme__mark--${met}`}>
                {marks[met]}
              </span>
              <span>
                {text} <span className="soft">{pointNames[met]}</span>
              </span>
            </li>
          ))}
        </ul>
        {scheme.amounts.map((amount) => (
          <p key={amount}>{amount}</p>
        ))}
        {scheme.share !== undefined && <ShareField share={scheme.share} />}
        <p className="soft">{moneyText.source(scheme.source, scheme.date)}</p>
      </div>
    </details>
  );
};

/** Schemes that could fit, with what each asks against what the plan says. A way to look, and never a promise. */
export const Schemes = ({ location }: { location: Location }) => (
  <section className="schemes">
    <h4>{moneyText.schemes}</h4>
    <p className="small">{schemes.check}</p>
    {schemes.schemes.map((scheme) => (
      <SchemeItem key={scheme.id} scheme={scheme} location={location} />
    ))}
  </section>
);
