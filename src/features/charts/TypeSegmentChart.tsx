import { chartText, shortTypeNames } from '@/text/charts';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { type Choice, useChosen } from './chooseInChart';
import { RowButton } from './FirmTable';
import { numberRoom } from './numberRoom';
import { shortened } from './shortened';
import type { TypeSegment } from './typeSegment';

const rowHeight = 25;
const headHeight = 40;

const choiceOf = (figures: TypeSegment, row: number, column: number): Choice => {
  const [segment, type] = [figures.rows[row]?.segment, figures.types[column]];
  const names = [type && housingTypeNames[type], segment && segmentNames[segment]];
  return {
    label: names
      .filter((name) => name !== undefined)
      .join(', ')
      .toLowerCase(),
    filter: { ...(type && { types: [type] }), ...(segment && { segments: [segment] }) },
  };
};

/** What each bar stands for. */
export const typeSegmentChoices = (figures: TypeSegment): Choice[] =>
  figures.rows.flatMap((_row, row) => figures.types.map((_type, column) => choiceOf(figures, row, column)));

/** A small bar per type and segment, with its number. */
export const TypeSegmentChart = ({ figures, width }: { figures: TypeSegment; width: number }) => {
  const chosen = useChosen();
  const { types, rows, sums, all } = figures;
  const labels = Math.min(150, Math.round(width * 0.3));
  const last = Math.max(52, numberRoom([all]) + 14);
  const numbers = Math.max(44, numberRoom(sums) + 6);
  const column = (width - labels - last) / Math.max(1, types.length);
  const most = Math.max(1, ...rows.flatMap(({ homes }) => homes));
  const height = headHeight + (rows.length + 1) * rowHeight + 6;
  const isNarrow = column < 110;
  const summary = rows.map(
    ({ segment, homes }) =>
      `${segmentNames[segment]}: ${types
        .map((type, index) => `${housingTypeNames[type].toLowerCase()} ${numberText(homes[index] ?? 0)}`)
        .join(', ')}`,
  );
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      fontSize="14"
      role="img"
      aria-label={chartText.summary(chartText.typeSegment, summary)}
    >
      {types.map((type, index) => {
        const right = labels + column * (index + 1);
        const name = housingTypeNames[type];
        return (
          <g key={type}>
            <title>{name}</title>
            <rect x={right - 10} y={6} width="10" height="10" rx="2" fill={`var(--type-${type})`} />
            <text x={right} y="31" fontSize="12" fontWeight="600" textAnchor="end" fill="var(--ink-soft)">
              {isNarrow ? shortTypeNames[type] : name}
            </text>
          </g>
        );
      })}
      <text x={width} y="31" fontSize="12" fontWeight="600" textAnchor="end" fill="var(--ink-soft)">
        {chartText.together}
      </text>
      {rows.map(({ segment, homes, sum }, row) => {
        const top = headHeight + row * rowHeight;
        return (
          <g key={segment}>
            <path d={`M0 ${top}H${width}`} stroke="var(--line)" />
            <text x="0" y={top + 17} fill="var(--ink)">
              {shortened(segment === 'onbekend' ? chartText.unknown : segmentNames[segment], labels)}
            </text>
            {homes.map((count, index) => {
              const type = types[index];
              const right = labels + column * (index + 1);
              const choice = choiceOf(figures, row, index);
              const beside = column - numbers - 8;
              // Without room beside its number the bar lies under it.
              const bar =
                beside > 24
                  ? { room: beside, right: right - numbers, top: top + 8, height: 10 }
                  : { room: column - 12, right, top: top + 20, height: 3 };
              const length = Math.max(0, (count / most) * bar.room);
              return (
                <g
                  key={type}
                  className={count === 0 ? undefined : 'chart__bar'}
                  data-choice={count === 0 ? undefined : choice.label}
                >
                  {count !== 0 && <title>{`${choice.label}: ${numberText(count)}`}</title>}
                  <rect
                    className={chosen === choice.label ? 'chart__hit chart__hit--chosen' : 'chart__hit'}
                    x={right - column + 6}
                    y={top + 1}
                    width={column}
                    height={rowHeight - 1}
                    data-on-screen
                  />
                  <rect
                    x={bar.right - length}
                    y={bar.top}
                    width={length}
                    height={bar.height}
                    fill={`var(--type-${type})`}
                  />
                  <text
                    x={right}
                    y={top + 17}
                    textAnchor="end"
                    fill={count === 0 ? 'var(--ink-soft)' : 'var(--ink)'}
                  >
                    {count === 0 ? '–' : numberText(count)}
                  </text>
                </g>
              );
            })}
            <text x={width} y={top + 17} textAnchor="end" fill="var(--ink)">
              {numberText(sum)}
            </text>
          </g>
        );
      })}
      <path
        d={`M0 ${headHeight + rows.length * rowHeight}H${width}`}
        stroke="var(--line-strong)"
        strokeWidth="1.5"
      />
      <g fontWeight="650" fill="var(--ink)">
        <text x="0" y={headHeight + rows.length * rowHeight + 18}>
          {chartText.total}
        </text>
        {sums.map((sum, index) => (
          <text
            key={types[index]}
            x={labels + column * (index + 1)}
            y={headHeight + rows.length * rowHeight + 18}
            textAnchor="end"
          >
            {numberText(sum)}
          </text>
        ))}
        <text x={width} y={headHeight + rows.length * rowHeight + 18} textAnchor="end">
          {numberText(all)}
        </text>
      </g>
    </svg>
  );
};

/** The same as a table. */
export const TypeSegmentTable = ({ figures }: { figures: TypeSegment }) => (
  <table className="chart-table">
    <caption className="visually-hidden">{chartText.typeSegment}</caption>
    <thead>
      <tr>
        <th scope="col">{chartText.segment}</th>
        {figures.types.map((type) => (
          <th key={type} scope="col" className="number">
            {housingTypeNames[type]}
          </th>
        ))}
        <th scope="col" className="number">
          {chartText.together}
        </th>
      </tr>
    </thead>
    <tbody>
      {figures.rows.map(({ segment, homes, sum }, row) => (
        <tr key={segment}>
          <th scope="row">
            <RowButton choice={choiceOf(figures, row, -1)}>{segmentNames[segment]}</RowButton>
          </th>
          {figures.types.map((type, index) => (
            <td key={type} className="number">
              {homes[index] === 0 ? (
                '–'
              ) : (
                <RowButton choice={choiceOf(figures, row, index)}>{numberText(homes[index] ?? 0)}</RowButton>
              )}
            </td>
          ))}
          <td className="number">{numberText(sum)}</td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{chartText.total}</th>
        {figures.types.map((type, index) => (
          <td key={type} className="number">
            {numberText(figures.sums[index] ?? 0)}
          </td>
        ))}
        <td className="number">{numberText(figures.all)}</td>
      </tr>
    </tfoot>
  </table>
);
