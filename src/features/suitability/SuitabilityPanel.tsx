import { currentMap } from '@/state/mapHandle';
import { setScreen, useScreen } from '@/state/screenStore';
import { presetName, suitabilityText as text } from '@/text/suitability';
import { Icon } from '@/ui/Icon';
import { CurveFields } from './CurveFields';
import { LocationScores } from './LocationScores';
import { PlannedFields } from './PlannedFields';
import { PresetChoice } from './PresetChoice';
import { SquaresStatus } from './SquaresStatus';
import { useIsKept } from './useSettings';
import { WeightFields } from './WeightFields';
import './suitability.css';

const close = (): void => setScreen({ showsSuitability: false, spot: null });

const askMiddle = (): void => {
  const centre = currentMap()?.view().center;
  if (centre !== undefined) setScreen({ spot: centre });
};

/** How the planner weighs what is near. The map follows every change. */
export const SuitabilityPanel = () => {
  const isKept = useIsKept();
  const hasNoMap = useScreen((screen) => screen.hasNoMap);
  return (
    <section className="suitability" aria-label={text.name}>
      <div className="suitability__scroll">
        <div className="suitability__head">
          <h2>{text.name}</h2>
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={text.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
          <p className="small soft">{text.lead}</p>
        </div>
        <SquaresStatus />
        <PresetChoice />
        <CurveFields />
        <WeightFields />
        <PlannedFields />
        {!hasNoMap && (
          <p className="small soft">
            {text.whyHint}{' '}
            <button type="button" className="button button--link" onClick={askMiddle}>
              {text.whyMiddle}
            </button>
          </p>
        )}
        <LocationScores />
      </div>
      <div className="suitability__foot">
        <span className="small soft">
          {isKept ? text.kept : text.notKept(presetName('utrecht'))} {text.inAnnex}
        </span>
        <button type="button" className="button" onClick={() => print()}>
          {text.print}
        </button>
      </div>
    </section>
  );
};
