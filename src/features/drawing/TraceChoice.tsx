import { useScreen } from '@/state/screenStore';
import { toggleTrace, turnTrace, useTrace } from '@/state/traceStore';
import { drawingHintText } from '@/text/drawingHint';
import { useTouch } from '@/ui/useTouch';

/** Over the map while corners are set: whether they follow the border of a neighbour, and which way round. */
export const TraceChoice = () => {
  const way = useTrace((trace) => trace.way);
  const isTouch = useTouch();
  const hasSurface = useScreen((screen) => screen.shapeInHand !== null);
  return (
    <>
      {/* A mouse that rests on the choice is told. */}
      {isTouch && way !== 'off' && !hasSurface && <p>{drawingHintText.traceHelp}</p>}
      <p className="drawing-hint__actions">
        <label className="choice" title={drawingHintText.traceHelp}>
          <input type="checkbox" checked={way !== 'off'} onChange={toggleTrace} />
          {drawingHintText.trace}
        </label>
        {way !== 'off' && (
          <label className="choice">
            <input type="checkbox" checked={way === 'other'} onChange={turnTrace} />
            {drawingHintText.traceOther}
          </label>
        )}
      </p>
    </>
  );
};
