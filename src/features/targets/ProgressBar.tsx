import { useId } from 'react';
import type { TargetType } from '@/domain/housingType';
import { Hatch } from '@/ui/Hatch';
import type { Bar } from './barParts';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/**
 * A bar of homes against the opgave: gerealiseerd solid with a line through it, hard solid, zacht hatched,
 * ambtelijk outlined, the shape in hand dotted. Told apart by pattern as well as by tint.
 */
export const ProgressBar = ({ type, bar, label }: { type: TargetType; bar: Bar; label: string }) => {
  const id = useId();
  const colour = `var(--type-${type})`;
  return (
    <svg className="progress-bar" width="100%" height="22" role="img" aria-label={label}>
      <defs>
        <Hatch id={`${id}-hatch`} colour={colour} />
        <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill={colour} opacity="0.14" />
          <circle cx="2.5" cy="2.5" r="1" fill={colour} />
        </pattern>
      </defs>
      <rect className="progress-bar__track" width="100%" height="22" rx="3" />
      {bar.parts.map(({ kind, start, length }) => (
        <g key={kind} className={`progress-bar__${kind}`}>
          <rect
            x={percent(start)}
            width={percent(length)}
            y={kind === 'ambtelijk' ? 1 : 0}
            height={kind === 'ambtelijk' ? 20 : 22}
            fill={fillOf(kind, colour, id)}
            stroke={kind === 'ambtelijk' ? colour : 'none'}
            strokeWidth="2"
          />
          {kind === 'gerealiseerd' && (
            <rect x={percent(start)} width={percent(length)} y="9.500" height="3" fill="var(--paper)" />
          )}
        </g>
      ))}
      {bar.goal !== null && (
        <line
          x1={percent(bar.goal)}
          x2={percent(bar.goal)}
          y1="0"
          y2="22"
          stroke="var(--ink)"
          strokeWidth={bar.goal === 1 ? 4 : 2}
        />
      )}
    </svg>
  );
};

const fillOf = (kind: Bar['parts'][number]['kind'], colour: string, id: string): string => {
  if (kind === 'zacht') return `url(#${id}-hatch)`;
  if (kind === 'ghost') return `url(#${id}-dots)`;
  return kind === 'ambtelijk' ? 'var(--paper)' : colour;
};
