import { showInDock } from '@/domain/commands/changeGoals';
import { removeFromPlan } from '@/domain/commands/changeTopRecords';
import type { Goal } from '@/domain/goal';
import type { GoalProgress } from '@/domain/goalProgress';
import { sumOfFirm } from '@/domain/totals/totals';
import { run } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { goalText, reachedText, verdictText } from '@/text/goals';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';
import { GoalBar } from './GoalBar';

type GoalGaugeProps = { goal: Goal; progress: GoalProgress; onChange: () => void };

const remove = (goal: Goal): void => {
  run(() => removeFromPlan('goal', goal));
  notifyUndoable(goalText.removed(goal.name), common.undo);
};

const setInDock = (goal: Goal, isInDock: boolean): void =>
  run(({ goals }) => showInDock(goal, isInDock, goals.values()));

/** One goal: its name, the bar, what is reached, what is missing, and where it comes from. */
export const GoalGauge = ({ goal, progress, onChange }: GoalGaugeProps) => {
  const { neighbourhood, unplaced, verdict } = progress;
  const isAboutNothing = verdict.kind !== 'nothing' && sumOfFirm(progress.whole) === 0;
  const said = [
    isAboutNothing ? goalText.aboutNothing : '',
    neighbourhood === undefined ? '' : goalText.in(neighbourhood),
    goal.measure === 'largest_neighbourhood' && unplaced > 0 ? goalText.unplaced(unplaced) : '',
    goalText.sourceOf(goal),
    goal.isInDock ? goalText.inDock : '',
  ];
  return (
    <li className="goal" data-testid={`goal-${goal.id}`}>
      <div className="goal__head">
        <h4 className="goal__name">{goal.name}</h4>
        <MenuButton
          label={<Icon name="more" />}
          name={goalText.actionsOf(goal.name)}
          className="button button--quiet button--icon"
          actions={[
            { id: 'change', label: goalText.change, onAction: onChange },
            {
              id: 'dock',
              label: goal.isInDock ? goalText.fromDock : goalText.toDock,
              onAction: () => setInDock(goal, !goal.isInDock),
            },
            { id: 'remove', label: common.remove, onAction: () => remove(goal) },
          ]}
        />
      </div>
      <GoalBar goal={goal} progress={progress} />
      <p className="goal__figures">
        <strong>{reachedText(goal, progress)}</strong>
        <span className={`goal__verdict goal__verdict--${verdict.kind}`}>{verdictText(goal, progress)}</span>
      </p>
      <p className="small soft">{said.filter(Boolean).join(' · ')}</p>
    </li>
  );
};
