import type { Location } from '@/domain/location';
import { isPlaced, type PlacedLocation } from '@/domain/placed';
import { centreOf } from '@/geo/measure';
import { askAmenityFacts, useAmenityFacts } from '@/plans/amenityFacts';
import { usePlan } from '@/state/planStore';
import { openSuitability } from '@/state/screenStore';
import { failureText, provenanceText } from '@/text/sources';
import { suitabilityText as text } from '@/text/suitability';
import { Fold } from '@/ui/Fold';
import { explain } from './explain';
import { useRd } from './LocationScores';
import { PeopleNear } from './PeopleNear';
import { MissesMost, ScoreTable } from './ScoreTable';
import { useSquares } from './squaresStore';
import { useGround } from './useGround';
import { useSettings } from './useSettings';
import './suitability.css';

const Ask = () => {
  const { planId, asked } = useAmenityFacts();
  const isThisPlan = usePlan((plan) => plan.planId === planId);
  if (isThisPlan && asked.state === 'asking') return <p className="soft">{text.asking}</p>;
  return (
    <>
      <p className="small soft">
        {isThisPlan && asked.state === 'failed' && failureText(asked.failure, '')}
        {isThisPlan && asked.state === 'not_asked' && text.tooLarge} {text.nearAskLead}
      </p>
      <button type="button" className="button near-fold__ask" onClick={() => void askAmenityFacts()}>
        {text.nearAsk}
      </button>
    </>
  );
};

const Near = ({ location }: { location: PlacedLocation }) => {
  const settings = useSettings();
  const asked = useAmenityFacts((facts) => facts.asked);
  const counted = useSquares((squares) => squares.ground);
  const straight = useGround();
  const ground = counted ?? straight;
  const rd = useRd();
  if (ground === undefined || rd === undefined) return <Ask />;
  const explained = explain(rd.toRd(centreOf(location.geometry)), ground, settings);
  const value = explained.score?.value ?? null;
  return (
    <>
      <p className="small soft">{text.nearLead(ground.walked?.fileName)}</p>
      <ScoreTable explained={explained} settings={settings} label={text.near} />
      <MissesMost explained={explained} />
      <PeopleNear at={centreOf(location.geometry)} />
      <p className="small soft">
        {value === null ? text.notYet : text.nearScore(value, settings.name)}{' '}
        {asked.state === 'answered' && text.sourceOf(provenanceText(asked.from))}
      </p>
      <button type="button" className="button button--link near-fold__ask" onClick={openSuitability}>
        {text.toMap}
      </button>
    </>
  );
};

/** What is near a location and what lacks, by what the planner lets count: to a developer, of an own plot. */
export const NearFold = ({ location }: { location: Location }) => (
  <Fold part="near" title={text.near} filled={{ count: 0, of: 0 }} said={text.nearSaid}>
    {() =>
      isPlaced(location) ? (
        <Near key={location.id} location={location} />
      ) : (
        <p className="soft">{text.noPlace}</p>
      )
    }
  </Fold>
);
