import type { CoverAnswer } from '@/domain/offers/offer';
import type { Bid } from '@/exchange/offers/offerMembers';
import { usePlan } from '@/state/planStore';
import { offersText, verdictNames } from '@/text/offerAnswers';
import { ChoiceFields } from './ChoiceFields';
import { coveredIn } from './coveredIn';

type CoverRowProps = { bid: Bid; answer: CoverAnswer | undefined; onChange: (answer: CoverAnswer) => void };

/** Cover of an area, which holds no homes of its own: what it is, what of the plan lies in it, and what we answer. */
export const CoverRow = ({ bid, answer, onChange }: CoverRowProps) => {
  const locations = usePlan((plan) => plan.view.locations);
  const { overgenomen, afgewezen } = verdictNames;
  return (
    <section className="offer-cover" aria-label={offersText.covers}>
      <div>
        <h3>
          {offersText.covers}: {bid.covers || offersText.coverUnnamed}
        </h3>
        <p className="small soft">
          {offersText.coverAbout(bid.coverAreas, coveredIn(locations.values(), bid))}
        </p>
      </div>
      <div>
        <ChoiceFields
          name={offersText.covers}
          verdict={answer?.antwoord}
          reason={answer?.reden ?? ''}
          words={{ overgenomen, afgewezen }}
          onChange={({ verdict, reason }) => onChange({ antwoord: verdict, reden: reason })}
        />
      </div>
    </section>
  );
};
