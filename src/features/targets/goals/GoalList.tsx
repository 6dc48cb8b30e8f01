import { lazy, Suspense, useState } from 'react';
import type { Goal } from '@/domain/goal';
import { usePlan } from '@/state/planStore';
import { goalText } from '@/text/goals';
import { Icon } from '@/ui/Icon';
import { GoalGauge } from './GoalGauge';
import { useGoalProgress } from './useGoalProgress';
import './goals.css';

const GoalForm = lazy(() => import('./GoalForm').then((module) => ({ default: module.GoalForm })));

/** The goals of the plan as gauges, and a way to add one. */
export const GoalList = () => {
  const goals = useGoalProgress();
  const [open, setOpen] = useState<{ goal: Goal | undefined }>();
  // Another tab may have changed it since.
  const goalNow = usePlan(({ view }) => open?.goal && (view.goals.get(open.goal.id) ?? open.goal));
  return (
    <section className="goals" aria-label={goalText.heading}>
      <div className="goals__head">
        <h3>{goalText.heading}</h3>
        <button type="button" className="button button--link" onClick={() => setOpen({ goal: undefined })}>
          <Icon name="plus" />
          {goalText.add}
        </button>
      </div>
      {goals.length === 0 && <p className="small soft">{goalText.none}</p>}
      <ul className="goal-list">
        {goals.map(([goal, progress]) => (
          <GoalGauge key={goal.id} goal={goal} progress={progress} onChange={() => setOpen({ goal })} />
        ))}
      </ul>
      {open !== undefined && (
        <Suspense>
          <GoalForm goal={goalNow} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </section>
  );
};
