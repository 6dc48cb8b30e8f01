import { askAmenityFacts, useAmenityFacts } from '@/plans/amenityFacts';
import { usePlan } from '@/state/planStore';
import { failureText, provenanceText } from '@/text/sources';
import { suitabilityText as text } from '@/text/suitability';
import { useSquares } from './squaresStore';

/** How it goes with what is counted, and where it comes from. */
export const SquaresStatus = () => {
  const { planId, asked } = useAmenityFacts();
  const isThisPlan = usePlan((plan) => plan.planId === planId);
  const { state, squares, ground, picture } = useSquares();
  if (!isThisPlan || asked.state === 'off' || asked.state === 'asking') {
    return (
      <p className="small soft" role="status">
        {text.asking}
      </p>
    );
  }
  if (asked.state !== 'answered') {
    return (
      <div role="status">
        <p className="notice-line">
          {asked.state === 'not_asked' && text.tooLarge}
          {asked.state === 'not_loaded' && text.notLoaded}
          {asked.state === 'failed' && failureText(asked.failure, text.without)}
        </p>
        <button type="button" className="button" onClick={() => void askAmenityFacts()}>
          {text.again}
        </button>
      </div>
    );
  }
  return (
    <div className="small soft" role="status">
      {state === 'empty' && <p>{text.empty}</p>}
      {state === 'counting' && <p>{text.counting}</p>}
      {state === 'ready' && <p>{text.counted(squares, ground?.amenities.length ?? 0)}</p>}
      {picture !== null && picture.unknown.length > 0 && <p>{text.unknownKinds(picture.unknown)}</p>}
      <p>
        {text.sourceOf(provenanceText(asked.from))} {text.edge}
      </p>
    </div>
  );
};
