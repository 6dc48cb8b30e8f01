import { targetTypes } from '@/domain/housingType';
import { type HomesPerYear, homesPerYear } from '@/domain/totals/homesPerYear';
import { usePlan } from '@/state/planStore';
import { housingTypeNames } from '@/text/codes';
import { compareText } from '@/text/compare';
import { numberText } from '@/text/numbers';
import type { Compared } from './useComparison';

type TargetType = (typeof targetTypes)[number];

/** The years up to the horizon in which something is delivered, at most six; before those, all together. */
const mostYears = 6;

const columnsOf = (horizon: number, sides: readonly HomesPerYear[]): (number | null)[] => {
  const first = horizon - mostYears + 1;
  const known = new Set(sides.flatMap((side) => [...side.keys()]));
  const years = Array.from({ length: mostYears }, (_, n) => first + n);
  return known.has(null) ? [...years, null] : years;
};

/** Homes of a type in a column; the first column has all that came before it as well. */
const homesIn = (side: HomesPerYear, type: TargetType, column: number | null, isFirst: boolean): number => {
  if (column === null || !isFirst) return side.get(column)?.[type] ?? 0;
  return [...side].reduce(
    (sum, [year, homes]) => sum + (year !== null && year <= column ? (homes[type] ?? 0) : 0),
    0,
  );
};

const Bar = ({
  homes,
  most,
  type,
  side,
}: {
  homes: number;
  most: number;
  type: TargetType;
  side: string;
}) => (
  <span className={`year-bar year-bar--${side}`}>
    <span className="year-bar__homes">{numberText(homes)}</span>
    <span
      className={`year-bar__fill swatch--${type}`}
      style={{ blockSize: `${Math.round((Math.max(homes, 0) / most) * 36)}px` }}
    />
  </span>
);

/** Per type and year what both sides deliver, beside each other. */
export const YearBars = ({ left, right }: Compared) => {
  const horizon = usePlan((plan) => plan.view.header.target.horizon);
  const sides = [homesPerYear(left, horizon), homesPerYear(right, horizon)] as const;
  const columns = columnsOf(horizon, sides);
  const cell = (side: 0 | 1, type: TargetType, index: number) =>
    homesIn(sides[side], type, columns[index] ?? null, index === 0);
  return (
    <table className="year-bars" aria-label={compareText.perYear}>
      <thead>
        <tr>
          <th scope="col" className="differences__title">
            {compareText.perYear}
          </th>
          {columns.map((column, index) => (
            <th key={column} scope="col" className="small soft">
              {column === null ? compareText.noYear : index === 0 ? compareText.earlier(column) : column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {targetTypes.map((type) => {
          const most = Math.max(
            1,
            ...columns.flatMap((_, index) => [cell(0, type, index), cell(1, type, index)]),
          );
          return (
            <tr key={type} className={most >= 10_000 ? 'year-bars__row--large' : ''}>
              <th scope="row">
                <span className={`swatch swatch--${type}`} aria-hidden="true" /> {housingTypeNames[type]}
              </th>
              {columns.map((column, index) => (
                <td key={column}>
                  <span className="year-pair">
                    <Bar homes={cell(0, type, index)} most={most} type={type} side="left" />
                    <Bar homes={cell(1, type, index)} most={most} type={type} side="right" />
                  </span>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
