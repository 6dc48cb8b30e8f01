import { useCallback, useEffect, useMemo } from 'react';
import type { Answered, Choice } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import { type FittedOffer, fitOffer } from '@/exchange/offers/fitOffer';
import type { ReadOffer } from '@/exchange/offers/readOffer';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { offersText } from '@/text/offerAnswers';
import { senderMark } from '@/text/senderMark';
import { CoverRow } from './CoverRow';
import { OfferFoot } from './OfferFoot';
import { aboutBid, OfferHead, OfferTerms } from './OfferHead';
import { OfferTable } from './OfferTable';
import { forgetChosen, useChosen } from './offerChoices';
import { offeredShapes } from './offeredShapes';
import { earlierOf, hasCover, warningsOf } from './offerWarnings';
import { ProposalTable } from './ProposalTable';
import { processOffer } from './processOffer';
import { useSteps } from './useSteps';

type OfferRead = Extract<ReadOffer, { kind: 'offer' }>;
type OfferReviewProps = { read: OfferRead; onProcess: (act: () => Promise<string | undefined>) => void };

const start: Choice = { verdict: 'overgenomen', reason: '', adapted: new Map() };

const nothing: FittedOffer = { items: [], partners: [] };

/** What an offer leaves out is no part of taking all of it: that is chosen by hand. */
const isInAll = ({ takesAway }: OfferItem): boolean => takesAway !== 'left_out';

/** An offer beside our plan, item by item, in the table and on the map, until it is processed. */
export const OfferReview = ({ read, onProcess }: OfferReviewProps) => {
  const { bid } = read;
  const { allLocations, partners, offers, header, planTotals, revision } = usePlan((plan) => plan.view);
  const key = `${bid.id} ${bid.madeAt}`;
  const [chosen, setChosen] = useChosen(key);
  const earlier = earlierOf(read, offers.values());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const begin = useCallback(
    () => fitOffer(read, { locations: allLocations.values(), partners: partners.values() }, earlier),
    [read, revision],
  );
  const done = useSteps(begin);
  const fitted = done ?? nothing;
  const open = useMemo(() => fitted.items.filter(({ kind }) => kind !== 'same'), [fitted]);
  const known = new Map([...partners, ...fitted.partners.map((partner) => [partner.id, partner] as const)]);
  useEffect(() => setScreen({ offered: offeredShapes(open, senderMark(bid.name)) }), [open, bid.name]);
  const choiceOf = ({ theirs }: OfferItem) => chosen.items.get(theirs.id);
  const answered = open.flatMap((item): Answered[] => {
    const choice = choiceOf(item);
    return choice === undefined ? [] : [{ item, choice }];
  });
  const chooseAll = (verdict: Choice['verdict']) =>
    setChosen({
      items: new Map([
        ...chosen.items,
        ...open
          .filter(isInAll)
          .map((item) => [item.theirs.id, { ...(choiceOf(item) ?? start), verdict }] as const),
      ]),
      ...(hasCover(bid) && { cover: { reden: '', ...chosen.cover, antwoord: verdict } }),
    });
  const warnings = warningsOf(read, header, earlier, fitted.items, new Date());
  const isEmpty = open.length === 0 && !hasCover(bid);
  const isReading = done === undefined;
  const same = fitted.items.filter(({ kind }) => kind === 'same');
  return (
    <section className="offer" aria-label={offersText.from(bid.name)}>
      <OfferHead name={bid.name} title={offersText.from(bid.name)} about={aboutBid(bid)}>
        <button type="button" className="button" disabled={isEmpty} onClick={() => chooseAll('overgenomen')}>
          {offersText.takeAll}
        </button>
        <button type="button" className="button" disabled={isEmpty} onClick={() => chooseAll('afgewezen')}>
          {offersText.declineAll}
        </button>
      </OfferHead>
      <div className="offer__body">
        {warnings.map(({ text, asks }) => (
          <p key={text} className={asks ? 'offer__warning' : 'small offer__remark'}>
            {text}
          </p>
        ))}
        <p className="small soft offer__quiet">{offersText.quiet}</p>
        {isReading && <p role="status">{offersText.comparing}</p>}
        {open.length > 0 && (
          <OfferTable
            items={open}
            choiceOf={choiceOf}
            partners={known}
            basisAt={bid.basisAt}
            madeAt={bid.madeAt}
            earlierAt={earlier?.takenAt}
            onChoice={(id, choice) =>
              setChosen({ ...chosen, items: new Map([...chosen.items, [id, choice]]) })
            }
          />
        )}
        {hasCover(bid) && (
          <CoverRow bid={bid} answer={chosen.cover} onChange={(cover) => setChosen({ ...chosen, cover })} />
        )}
        {same.length > 0 && (
          <p className="small soft offer__same">
            <strong>{offersText.sameMark}</strong> {offersText.same(same.map(({ theirs }) => theirs.name))}
          </p>
        )}
        <OfferTerms bid={bid} />
        {bid.isComplete && (
          <ProposalTable
            locations={fitted.items.flatMap(({ theirs, takesAway }) => (takesAway ? [] : [theirs]))}
            partners={known.values()}
            sender={bid}
          />
        )}
      </div>
      <OfferFoot
        items={open}
        choices={chosen.items}
        totals={planTotals}
        target={header.target}
        undecided={open.length - answered.length + (hasCover(bid) && chosen.cover === undefined ? 1 : 0)}
        isReady={!isReading && (answered.length > 0 || chosen.cover !== undefined || isEmpty)}
        mustAsk={warnings.some(({ asks }) => asks)}
        onProcess={() => {
          setScreen({ offered: null, offeredId: null });
          onProcess(async () => {
            const id = await processOffer(read, answered, chosen.cover, fitted.partners);
            if (id !== undefined) forgetChosen(key);
            return id;
          });
        }}
      />
    </section>
  );
};
