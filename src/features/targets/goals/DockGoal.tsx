import { goalText, reachedText, verdictText } from '@/text/goals';
import { GoalBar } from './GoalBar';
import { useGoalProgress } from './useGoalProgress';
import './goals.css';

/** The goal that was chosen to stand below the map. */
export const DockGoal = () => {
  const [chosen] = useGoalProgress((goal) => goal.isInDock);
  if (chosen === undefined) return null;
  const [goal, progress] = chosen;
  return (
    <section className="dock-goal" aria-label={goalText.dock}>
      <p className="dock-goal__head">
        <span className="dock-goal__name">{goal.name}</span>
        <span>
          <strong>{reachedText(goal, progress)}</strong>{' '}
          <span className={`goal__verdict--${progress.verdict.kind}`}>{verdictText(goal, progress)}</span>
        </span>
      </p>
      <GoalBar goal={goal} progress={progress} />
    </section>
  );
};
