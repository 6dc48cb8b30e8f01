import type { PlanFacts } from '@/domain/process/planFacts';
import type { PartyStep } from '@/sources/facts/processSteps';
import { numberText } from '@/text/numbers';
import { evidenceLines, processText } from '@/text/process';
import { Sign } from './Mark';

type EvidenceBoxProps = { step: PartyStep; facts: PlanFacts; tables: number; isFollowed: boolean };

/** What the plan itself says of a step; or that it cannot know, so that somebody keeps it. */
export const EvidenceBox = ({ step, facts, tables, isFollowed }: EvidenceBoxProps) => {
  const { evidence } = step;
  if (evidence === undefined || evidence === 'network') {
    return (
      <div className="evidence evidence--hand">
        <h4>
          <Sign name="hand" /> {processText.byHand}
        </h4>
        <p>{evidence === 'network' ? processText.byHandNetwork(tables) : processText.byHandHelp}</p>
      </div>
    );
  }
  return (
    <div className="evidence">
      <h4>
        <Sign name="plan" /> {processText.fromPlan}
      </h4>
      <dl>
        {evidenceLines[evidence](facts).map(({ label, value, of }) => (
          <div key={label} className="evidence__line">
            <dt>{label}</dt>
            <dd>{numberText(value)}</dd>
            {of !== undefined && (
              <span className="evidence__bar" aria-hidden="true">
                <span style={{ width: `${of === 0 ? 0 : (100 * value) / of}%` }} />
              </span>
            )}
          </div>
        ))}
      </dl>
      {evidence === 'progress' && !isFollowed && <p className="warned small">{processText.notFollowed}</p>}
    </div>
  );
};
