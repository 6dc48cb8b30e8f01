import type { Location } from '@/domain/location';
import { dotsOf } from '@/domain/vote';
import { usePlan } from '@/state/planStore';
import { workshopText } from '@/text/workshop';
import { Decisions } from './Decisions';
import { Remarks } from './Remarks';
import { DotsField, VoterChoice } from './Votes';
import './workshop.css';

/** What is said and decided of a location: remarks, dots, decisions. Folded: how much there is shows. */
export const LocationTalk = ({ location }: { location: Location }) => {
  const { remarks, decisions } = usePlan((plan) => plan.view);
  const said =
    [...remarks.values()].filter(({ locationId }) => locationId === location.id).length +
    [...decisions.values()].filter(({ locationIds }) => locationIds.includes(location.id)).length +
    dotsOf(location.votes);
  return (
    <section className="drawer__section">
      <details className="more">
        <summary>
          {workshopText.here} <span className="soft">{workshopText.filled(said)}</span>
        </summary>
        <div className="talk">
          <h3>{workshopText.remarks}</h3>
          <Remarks locationId={location.id} />
          <h3>{workshopText.votes}</h3>
          <VoterChoice />
          <DotsField location={location} />
          <h3>{workshopText.decisions}</h3>
          <Decisions locationId={location.id} />
        </div>
      </details>
    </section>
  );
};
