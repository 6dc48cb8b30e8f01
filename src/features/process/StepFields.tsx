import { changeStep } from '@/domain/commands/changeStep';
import { type StepState, stepStates } from '@/domain/step';
import { run } from '@/state/planStore';
import { lateText } from '@/text/dates';
import { processText } from '@/text/process';
import { stepStateNames } from '@/text/stepStates';
import { DateButton } from '@/ui/DateButton';
import { SelectField } from '@/ui/SelectField';
import { Mark, Sign } from './Mark';
import type { StepNow } from './stepsNow';
import { WhoField } from './WhoField';

const fromPlanCode = 'from_plan';

type StateChoiceProps = {
  id: string;
  name: string;
  state: StepState;
  own: StepState | undefined;
  fromPlan: StepState | undefined;
};

/** How far a step or block is. What the plan says by itself is the first choice, where it can. */
export const StateChoice = ({ id, name, state, own, fromPlan }: StateChoiceProps) => {
  const options = stepStates.map((each): [string, string] => [each, stepStateNames[each]]);
  const all: [string, string][] =
    fromPlan === undefined
      ? options
      : [[fromPlanCode, processText.stateFromPlan(stepStateNames[fromPlan])], ...options];
  return (
    <div className="state-choice">
      <Mark state={state} />
      <SelectField
        label={processText.state(name)}
        isLabelHidden
        value={own ?? (fromPlan === undefined ? state : fromPlanCode)}
        options={all}
        onChange={(chosen) =>
          run(() => changeStep(id, name, { state: stepStates.find((each) => each === chosen) }))
        }
      />
    </div>
  );
};

/** State, owner and date of a step, each changed where it stands. */
export const StepFields = ({ now }: { now: StepNow }) => {
  const { step, record } = now;
  return (
    <div className="step-fields">
      <StateChoice
        id={step.id}
        name={step.name}
        state={now.state}
        own={record?.state}
        fromPlan={now.fromPlan}
      />
      <div className="step-fields__row">
        <Sign name="who" />
        <WhoField
          label={processText.owner(step.name)}
          value={record?.owner ?? ''}
          onChange={(owner) => run(() => changeStep(step.id, step.name, { owner }))}
        />
      </div>
      <div className="step-fields__row">
        <Sign name="when" />
        <DateButton
          label={processText.date(step.name)}
          date={record?.date}
          onChange={(date) => run(() => changeStep(step.id, step.name, { date }))}
        />
        {now.daysLate > 0 && <span className="late small">{lateText(now.daysLate)}</span>}
      </div>
    </div>
  );
};
