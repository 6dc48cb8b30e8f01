import { useMemo } from 'react';
import { isFollowing } from '@/domain/networkTable';
import type { PlanFacts } from '@/domain/process/planFacts';
import { type PartyStep, processSteps, stepsOf } from '@/sources/facts/processSteps';
import { usePlan } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { useProcess } from './processStore';
import { actionsOf, type BlockNow, blockNow, isLate, type StepNow, stepNow } from './stepsNow';
import { usePlanFacts } from './usePlanFacts';

export type ProcessNow = {
  facts: PlanFacts;
  steps: readonly StepNow[];
  blocks: readonly BlockNow[];
  /** Actions that belong to no step of this party. */
  others: StepNow['actions'];
  /** Late actions of this party's steps, and of no step. */
  late: number;
  tables: number;
  isFollowed: boolean;
};

/** The process of the open plan for the party that was chosen. */
export const useSteps = (): ProcessNow => {
  const party = useProcess((process) => process.party);
  const facts = usePlanFacts();
  const { steps, actions, networkTables } = usePlan((plan) => plan.view);
  return useMemo(() => {
    const today = todayIso();
    const isFollowed = [...networkTables.values()].some(isFollowing);
    const own: readonly PartyStep[] = stepsOf(party);
    const ids = new Set(own.map(({ id }) => id));
    const now = own.map((step) => stepNow(step, { steps, actions }, facts, isFollowed, today));
    const others = actionsOf(actions.values(), ({ stepId }) => stepId === undefined || !ids.has(stepId));
    return {
      facts,
      steps: now,
      blocks: processSteps.blocks.items.map((block) => blockNow(block, steps, facts)),
      others,
      late: [...now.flatMap((step) => step.actions), ...others].filter((action) => isLate(action, today))
        .length,
      tables: networkTables.size,
      isFollowed,
    };
  }, [party, facts, steps, actions, networkTables]);
};
