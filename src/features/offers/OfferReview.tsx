import { useMemo, useState } from 'react';
import { answerOffer } from '@/domain/commands/answerOffer';
import { type Answered, acceptOffer, answersTo, type Choice } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Offer, Verdict } from '@/domain/offers/offer';
import { fitOffer } from '@/exchange/offers/fitOffer';
import type { ReadOffer } from '@/exchange/offers/readOffer';
import { notify } from '@/state/noticeStore';
import { openPlanNow, runOnPlan, usePlan } from '@/state/planStore';
import { offersText } from '@/text/offerAnswers';
import { OfferEffect } from './OfferEffect';
import { OfferItemRow } from './OfferItemRow';
import { OfferTerms } from './OfferTerms';
import { earlierOf, warningsOf } from './offerWarnings';

type OfferRead = Extract<ReadOffer, { kind: 'offer' }>;

/** Rows of a table that can still be looked through; for the others there is one choice for all. */
const mostItems = 100;

const of = (verdict: Verdict): Choice => ({ verdict, reason: '', adapted: new Map() });

/** Takes what was chosen into the plan, as one step of undo. */
const process = (
  read: OfferRead,
  answered: readonly Answered[],
  partners: ReturnType<typeof fitOffer>['partners'],
) => {
  const { view } = openPlanNow();
  const { basisAt: _basisAt, ...terms } = read.bid;
  const earlier = earlierOf(read, view.offers.values());
  const offer: Offer = { ...terms, takenAt: new Date().toISOString(), answers: answersTo(answered) };
  const names = [...view.allLocations.values()].map(({ name }) => name);
  const accepted = acceptOffer(answered, { ...offer, id: earlier?.id ?? offer.id }, partners, names);
  runOnPlan(() => answerOffer(offer, accepted, earlier));
  const declined = answered.filter(({ choice }) => choice.verdict === 'afgewezen').length;
  notify(offersText.processed(offer.name, accepted.added.length + accepted.updates.length, declined));
};

type OfferReviewProps = { read: OfferRead; onDone: () => void };

/** An offer beside our plan, item by item, until it is processed. */
export const OfferReview = ({ read, onDone }: OfferReviewProps) => {
  const { allLocations, partners, offers, header, planTotals, revision } = usePlan((plan) => plan.view);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [isSure, setSure] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const fitted = useMemo(
    () =>
      fitOffer(read.offered, read.basis, { locations: allLocations.values(), partners: partners.values() }),
    [read, revision],
  );
  const open = fitted.items.filter(({ kind }) => kind !== 'same');
  const known = new Map([...partners, ...fitted.partners.map((partner) => [partner.id, partner] as const)]);
  const warnings = warningsOf(read, header, earlierOf(read, offers.values()), new Date());
  const mustAsk = warnings.some(({ asks }) => asks);
  const choiceOf = ({ theirs }: OfferItem) => choices.get(theirs.id);
  const answered = open.flatMap((item): Answered[] => {
    const choice = choiceOf(item);
    return choice === undefined ? [] : [{ item, choice }];
  });
  const chooseAll = (verdict: Verdict) =>
    setChoices(
      new Map(open.map(({ theirs }) => [theirs.id, { ...(choices.get(theirs.id) ?? of(verdict)), verdict }])),
    );
  const isEmpty = open.length === 0;
  return (
    <section className="offer-review" aria-label={offersText.from(read.bid.name)}>
      <OfferTerms bid={read.bid} />
      {warnings.map(({ text }) => (
        <p key={text} className="offer-review__warning">
          {text}
        </p>
      ))}
      <div className="offer-review__all">
        <span className="small soft">{offersText.quiet}</span>
        <button type="button" className="button" disabled={isEmpty} onClick={() => chooseAll('overgenomen')}>
          {offersText.takeAll}
        </button>
        <button type="button" className="button" disabled={isEmpty} onClick={() => chooseAll('afgewezen')}>
          {offersText.declineAll}
        </button>
      </div>
      {!isEmpty && (
        <div className="offer-review__scroll">
          <table className="offer-table">
            <thead>
              <tr className="small soft">
                <th scope="col">{offersText.item}</th>
                <th scope="col" className="number">
                  {offersText.basis}
                </th>
                <th scope="col" className="number">
                  {offersText.ours}
                </th>
                <th scope="col" className="number">
                  {offersText.theirs}
                </th>
                <td />
              </tr>
            </thead>
            {open.slice(0, mostItems).map((item) => (
              <OfferItemRow
                key={item.theirs.id}
                item={item}
                choice={choiceOf(item)}
                partners={known}
                onChoice={(choice) => setChoices(new Map([...choices, [item.theirs.id, choice]]))}
              />
            ))}
          </table>
        </div>
      )}
      {open.length > mostItems && <p className="soft">{offersText.more(open.length - mostItems)}</p>}
      {fitted.items.length > open.length && (
        <p className="small soft">{offersText.same(fitted.items.length - open.length)}</p>
      )}
      <OfferEffect items={open} choiceOf={choiceOf} totals={planTotals} target={header.target} />
      {mustAsk && (
        <label className="choice">
          <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
          {offersText.sure}
        </label>
      )}
      <div className="dialog__actions">
        {!isEmpty && answered.length < open.length && (
          <span className="small soft">{offersText.undecided(open.length - answered.length)}</span>
        )}
        <button
          type="button"
          className="button button--primary"
          disabled={(answered.length === 0 && !isEmpty) || (mustAsk && !isSure)}
          onClick={() => {
            process(read, answered, fitted.partners);
            onDone();
          }}
        >
          {offersText.process}
        </button>
      </div>
    </section>
  );
};
