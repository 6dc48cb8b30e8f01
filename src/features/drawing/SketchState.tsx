import type { MapTool } from '@/map/mapContract';
import { useDraft } from '@/state/draftStore';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { draftText, sketchText } from '@/text/draft';
import { measureText } from '@/text/shape';
import { takeUpDraft } from './draft/takeUpDraft';
import { measureLine } from './measureLine';
import { mendSketch } from './mendSketch';
import { sketchProblem, wholeProblem } from './sketchProblem';
import { useAbroadTest } from './useAbroadTest';

const cornerTools: readonly MapTool[] = ['polygon', 'line'];

/** What is wrong with what was drawn so far, and the press that puts it right. */
const Problem = () => {
  const draft = useDraft(({ draft: kept, isInHand }) => (isInHand ? kept : null));
  // Of what is set corner by corner the corner under the pointer does not count.
  const whole = useScreen(({ tool, shapeInHand }) =>
    cornerTools.includes(tool) ? null : (shapeInHand?.sketch ?? null),
  );
  const isAbroad = useAbroadTest();
  const problem = (draft && sketchProblem(draft, isAbroad)) ?? (whole && wholeProblem(whole, isAbroad));
  if (problem === null) return null;
  return (
    <p className="drawing-hint__problem" role="alert">
      {sketchText.problems[problem]}{' '}
      <button type="button" className="button button--link" onClick={() => mendSketch(problem)}>
        {sketchText.mends[problem]}
      </button>
    </p>
  );
};

/** Before the first corner: the drawing that was put aside. */
const Aside = () => {
  const planId = usePlan((plan) => plan.planId);
  const shape = useScreen((screen) => screen.shapeInHand);
  const draft = useDraft(({ draft: kept, isInHand }) => (isInHand ? null : kept));
  if (draft === null || draft.planId !== planId || shape !== null) return null;
  return (
    <p>
      <button type="button" className="button button--link" onClick={takeUpDraft}>
        {draftText.takeUpWith(draft.corners.length)}
      </button>
    </p>
  );
};

const Measure = () => {
  const sketch = useScreen((screen) => screen.shapeInHand?.sketch);
  if (sketch?.type !== 'LineString') return null;
  return (
    <p data-testid="measured">
      <strong>{measureText.now(measureLine(sketch))}</strong>
    </p>
  );
};

/** Over the map: how the drawing in hand stands. */
export const SketchState = () => {
  const isLine = useScreen(({ tool }) => tool === 'line');
  return (
    <>
      {isLine && <Measure />}
      <Problem />
      <Aside />
    </>
  );
};
