import { useEffect, useId, useRef, useState } from 'react';
import type { Position } from '@/domain/geometry';
import { createQuestion } from '@/plans/question';
import type { Zoning } from '@/sources/interfaces/zoning';
import type { Asked } from '@/state/asked';
import { usePlan } from '@/state/planStore';
import { failureText } from '@/text/sources';
import { zoningText } from '@/text/surroundings';
import { drawingText } from '@/text/words';
import { ZoningAnswer } from './ZoningAnswer';

const wordsOf = (asked: Asked<readonly Zoning[]>): string => {
  if (asked.state === 'asking') return zoningText.asking;
  if (asked.state === 'not_loaded') return drawingText.notLoaded;
  return asked.state === 'failed' ? failureText(asked.failure, zoningText.without) : '';
};

/** Looks up what land-use plans say of a place. Only shown: nothing of it goes into the plan. */
export const ZoningLookup = ({ at }: { at: Position }) => {
  const [asked, setAsked] = useState<Asked<readonly Zoning[]>>({ state: 'off' });
  const [question] = useState(() => createQuestion(setAsked));
  const answer = useRef<HTMLDivElement>(null);
  const remark = useId();
  // The fictional municipality is looked up in the app's own files: nobody hears of it.
  const isTold = usePlan((plan) => plan.view.header.area.kind !== 'practice');
  const [lon, lat] = at;
  // Of a location that moves, what was said of its old place holds no longer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what it is about
  useEffect(() => question.stop, [question, lon, lat]);
  // It stands last in the drawer, where an answer would come below the edge.
  useEffect(() => {
    if (asked.state !== 'off') answer.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <div className="zoning">
      <button
        type="button"
        className="button"
        aria-describedby={isTold ? remark : undefined}
        onClick={() => void question.ask(({ zoning }, signal) => zoning.at(at, { signal }))}
      >
        {zoningText.ask}
      </button>
      {isTold && (
        <p id={remark} className="small soft">
          {zoningText.tells}
        </p>
      )}
      <div ref={answer} className="zoning__answer" role="status">
        <p className="small">{wordsOf(asked)}</p>
        {asked.state === 'answered' && <ZoningAnswer zonings={asked.value} from={asked.from} />}
      </div>
    </div>
  );
};
