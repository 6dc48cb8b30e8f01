import { type ReactNode, useMemo } from 'react';
import type { Goal } from '@/domain/goal';
import { type GoalProgress, goalProgress } from '@/domain/goalProgress';
import { filterContext } from '@/state/filtering';
import { usePlan } from '@/state/planStore';
import { compareText } from '@/text/compare';
import { reachedText, verdictText } from '@/text/goals';
import { searchableText } from '@/text/searchableText';
import { SideMark } from './SideMark';
import type { Compared, Letters } from './useComparison';

const Reached = ({ goal, progress }: { goal: Goal; progress: GoalProgress }): ReactNode => (
  <td className="goals-beside__side">
    <strong>{reachedText(goal, progress)}</strong>
    <span className={`small goals-beside__verdict--${progress.verdict.kind}`}>
      {verdictText(goal, progress)}
    </span>
  </td>
);

/** How far each goal is on the one side and on the other. Nothing without goals. */
export const GoalsBeside = ({ left, right, letters }: Compared & { letters: Letters }) => {
  const view = usePlan((plan) => plan.view);
  const rows = useMemo(() => {
    const context = filterContext(view, searchableText);
    const { horizon } = view.header.target;
    return [...view.goals.values()].map((goal) => ({
      goal,
      left: goalProgress(goal, left, horizon, context),
      right: goalProgress(goal, right, horizon, context),
    }));
  }, [view, left, right]);
  if (rows.length === 0) return null;
  return (
    <table className="differences goals-beside" aria-label={compareText.goals}>
      <thead>
        <tr>
          <th scope="col">
            <span className="differences__title">{compareText.goals}</span>
          </th>
          <th scope="col">
            <SideMark side="left" letter={letters.left} />
          </th>
          <th scope="col">
            <SideMark side="right" letter={letters.right} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ goal, ...sides }) => (
          <tr key={goal.id}>
            <th scope="row">{goal.name}</th>
            <Reached goal={goal} progress={sides.left} />
            <Reached goal={goal} progress={sides.right} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};
