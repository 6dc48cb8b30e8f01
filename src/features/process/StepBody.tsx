import { ActionList } from './ActionList';
import { EvidenceBox } from './EvidenceBox';
import { StepFields } from './StepFields';
import type { StepNow } from './stepsNow';
import type { ProcessNow } from './useSteps';

/** What there is to a step, beside the map as on the board: state, owner and date, what the plan says, and the actions. */
export const StepBody = ({ each, now }: { each: StepNow; now: ProcessNow }) => (
  <>
    <StepFields now={each} />
    <EvidenceBox step={each.step} facts={now.facts} tables={now.tables} isFollowed={now.isFollowed} />
    <ActionList
      actions={each.actions}
      stepId={each.step.id}
      name={each.step.name}
      owner={each.record?.owner ?? ''}
    />
  </>
);
