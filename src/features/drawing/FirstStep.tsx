import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { drawingText } from '@/text/words';

/** Over the map of a plan without locations: how to begin. */
export const FirstStep = ({ onStart }: { onStart: () => void }) => {
  const isEmpty = usePlan((plan) => plan.view.allLocations.size === 0);
  const isSelecting = useScreen((screen) => screen.tool === 'select');
  const isSearching = useScreen((screen) => screen.isSearching);
  const hasNoMap = useScreen((screen) => screen.hasNoMap);
  if (!isEmpty || !isSelecting || isSearching || hasNoMap) return null;
  return (
    <div className="first-step">
      <h2>{drawingText.emptyPlan}</h2>
      <p>{drawingText.emptyPlanHelp}</p>
      <button type="button" className="button button--primary" onClick={onStart}>
        {drawingText.polygon}
      </button>
    </div>
  );
};
