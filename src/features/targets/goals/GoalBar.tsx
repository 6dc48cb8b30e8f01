import { useId } from 'react';
import type { Goal } from '@/domain/goal';
import { type GoalProgress, goalBar } from '@/domain/goalProgress';
import { goalBarLabel } from '@/text/goals';
import { Hatch } from '@/ui/Hatch';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** A goal over one type has the colour of that type; else that of the app. */
const colourOf = ({ over: { types = [] } }: Goal): string =>
  types.length === 1 ? `var(--type-${types[0]})` : 'var(--accent)';

/** The bar of a goal: the patterns of the opgave, a tick where the goal stands, and tinted what is too much. */
export const GoalBar = ({ goal, progress }: { goal: Goal; progress: GoalProgress }) => {
  const id = useId();
  const colour = colourOf(goal);
  const bar = goalBar(goal, progress);
  return (
    <svg className="goal-bar" width="100%" height="22" role="img" aria-label={goalBarLabel(goal, progress)}>
      <defs>
        <Hatch id={id} colour={colour} />
      </defs>
      <rect className="progress-bar__track" y="5" width="100%" height="12" />
      {goal.direction === 'at_most' && (
        <rect
          className="goal-bar__beyond"
          x={percent(bar.goal)}
          y="5"
          width={percent(1 - bar.goal)}
          height="12"
        />
      )}
      {bar.parts.map(({ kind, start, length }) => (
        <g key={kind}>
          <rect
            x={percent(start)}
            y={kind === 'ambtelijk' ? 6 : 5}
            width={percent(length)}
            height={kind === 'ambtelijk' ? 10 : 12}
            fill={kind === 'zacht' ? `url(#${id})` : kind === 'ambtelijk' ? 'var(--paper)' : colour}
            stroke={kind === 'ambtelijk' ? colour : 'none'}
            strokeWidth="2"
          />
          {kind === 'gerealiseerd' && (
            <rect x={percent(start)} y="10" width={percent(length)} height="2" fill="var(--paper)" />
          )}
        </g>
      ))}
      <line
        x1={percent(bar.goal)}
        x2={percent(bar.goal)}
        y1="0"
        y2="22"
        stroke="var(--ink)"
        strokeWidth={bar.goal === 1 ? 5 : 2.5}
      />
    </svg>
  );
};
