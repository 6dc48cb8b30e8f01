import type { Action } from '@/domain/action';
import { daysLate } from '@/domain/process/late';
import { blockFromPlan, type PlanFacts, stateFromPlan } from '@/domain/process/planFacts';
import type { Step, StepState } from '@/domain/step';
import type { Block, PartyStep } from '@/sources/facts/processSteps';

/** A step of a party as it stands in a plan. */
export type StepNow = {
  step: PartyStep;
  record: Step | undefined;
  state: StepState;
  /** What the plan itself says of it; undefined where it cannot know. */
  fromPlan: StepState | undefined;
  actions: readonly Action[];
  daysLate: number;
  actionsLate: number;
};

/** Open ones first, the earliest first; without a date last. Done ones after them. */
const byDate = (a: Action, b: Action): number =>
  Number(a.done !== undefined) - Number(b.done !== undefined) ||
  (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
  a.name.localeCompare(b.name, 'nl');

type Records = {
  steps: ReadonlyMap<string, Step>;
  actions: ReadonlyMap<string, Action>;
};

export const actionsOf = (actions: Iterable<Action>, belongs: (action: Action) => boolean): Action[] =>
  [...actions].filter(belongs).sort(byDate);

export const isLate = (action: Action, today: string): boolean => daysLate(action, today) > 0;

export const stepNow = (
  step: PartyStep,
  { steps, actions }: Records,
  facts: PlanFacts,
  isFollowed: boolean,
  today: string,
): StepNow => {
  const record = steps.get(step.id);
  const fromPlan = stateFromPlan(step.evidence, facts, isFollowed);
  const state = record?.state ?? fromPlan ?? 'nog_niet';
  const own = actionsOf(actions.values(), ({ stepId }) => stepId === step.id);
  return {
    step,
    record,
    state,
    fromPlan,
    actions: own,
    daysLate: state === 'klaar' ? 0 : daysLate({ date: record?.date }, today),
    actionsLate: own.filter((action) => isLate(action, today)).length,
  };
};

export type BlockNow = {
  block: Block;
  record: Step | undefined;
  state: StepState;
  fromPlan: StepState | undefined;
};

export const blockNow = (block: Block, steps: ReadonlyMap<string, Step>, facts: PlanFacts): BlockNow => {
  const record = steps.get(block.id);
  const fromPlan = blockFromPlan(block.number, facts);
  return { block, record, fromPlan, state: record?.state ?? fromPlan ?? 'nog_niet' };
};
