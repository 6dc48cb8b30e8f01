import { StepBody } from './StepBody';
import { StepHelp } from './StepHelp';
import type { ProcessNow } from './useSteps';

/** The steps beside each other: state, owner and date, what the plan says, and the actions. */
export const StepColumns = ({ now }: { now: ProcessNow }) => (
  <ol className="step-columns">
    {now.steps.map((each, index) => (
      <li key={each.step.id} className={each.daysLate > 0 ? 'step-column step-column--late' : 'step-column'}>
        <div className="step-column__head">
          <span className="step-column__number">{index + 1}</span>
          <h3>{each.step.name}</h3>
          <StepHelp step={each.step} />
        </div>
        <StepBody each={each} now={now} />
      </li>
    ))}
  </ol>
);
