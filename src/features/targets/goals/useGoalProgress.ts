import { useDeferredValue, useMemo } from 'react';
import type { Goal } from '@/domain/goal';
import { type GoalProgress, goalProgress } from '@/domain/goalProgress';
import { filterContext } from '@/state/filtering';
import { useShownView } from '@/state/shownView';
import { searchableText } from '@/text/searchableText';

const empty: readonly Goal[] = [];

/** How far goals are, counted when they are shown and after each edit, once the edit itself is on screen. */
export const useGoalProgress = (
  choose: (goal: Goal) => boolean = () => true,
): readonly (readonly [Goal, GoalProgress])[] => {
  const view = useDeferredValue(useShownView((shown) => shown));
  const goals = view.goals.size === 0 ? empty : [...view.goals.values()].filter(choose);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the goals are of the view
  return useMemo(() => {
    const context = filterContext(view, searchableText);
    const { horizon } = view.header.target;
    return goals.map((goal) => [goal, goalProgress(goal, view.locations.values(), horizon, context)]);
  }, [view]);
};
