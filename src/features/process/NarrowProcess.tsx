import { setScreen } from '@/state/screenStore';
import { processText } from '@/text/process';
import { stepStateNames } from '@/text/stepStates';
import { Icon } from '@/ui/Icon';
import { ActionList } from './ActionList';
import { Mark } from './Mark';
import { PartyChoice } from './PartyChoice';
import { useProcess } from './processStore';
import { StepBody } from './StepBody';
import { StepText } from './StepHelp';
import type { StepNow } from './stepsNow';
import type { ProcessNow } from './useSteps';

const openActions = ({ actions }: StepNow): number => actions.filter(({ done }) => done === undefined).length;

const StepFold = ({ each, index, now }: { each: StepNow; index: number; now: ProcessNow }) => (
  <li>
    <details className="step-fold">
      <summary>
        <Mark state={each.state} />
        <span className="step-fold__name">
          {index + 1}. {each.step.name}
        </span>
        <span className="step-fold__foot small soft">
          {stepStateNames[each.state]}
          {openActions(each) > 0 && ` · ${processText.actionsOpen(openActions(each))}`}
          {each.actionsLate > 0 && (
            <span className="late"> · {processText.actionsLate(each.actionsLate)}</span>
          )}
        </span>
      </summary>
      <div className="step-fold__body">
        <StepText step={each.step} />
        <StepBody each={each} now={now} />
      </div>
    </details>
  </li>
);

/** The process beside the map: who one is, the blocks that run, the own steps. */
export const NarrowProcess = ({ now }: { now: ProcessNow }) => {
  const party = useProcess((process) => process.party);
  const running = now.blocks.filter(({ state }) => state === 'loopt' || state === 'begonnen');
  return (
    <div className="panel-body process-narrow">
      <div className="process-narrow__head">
        <h2>{processText.heading}</h2>
        <button type="button" className="button" onClick={() => setScreen({ isPanelWide: true })}>
          <Icon name="table" />
          {processText.open}
        </button>
      </div>
      <PartyChoice />
      <p className="small soft">
        {running.length === 0
          ? processText.noBlocks
          : processText.running(running.map(({ block }) => block.number))}
      </p>
      <h3>{processText.stepsOf(party)}</h3>
      <ol className="step-folds">
        {now.steps.map((each, index) => (
          <StepFold key={each.step.id} each={each} index={index} now={now} />
        ))}
      </ol>
      {now.others.length > 0 && <h3>{processText.others}</h3>}
      <ActionList actions={now.others} name={processText.others} />
    </div>
  );
};
