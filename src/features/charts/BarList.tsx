import { useId } from 'react';
import { type Firm, sumOfFirm } from '@/domain/totals/totals';
import { chartText, firmText } from '@/text/charts';
import { numberText } from '@/text/numbers';
import { Hatch } from '@/ui/Hatch';
import { type Choice, useChosen } from './chooseInChart';
import { FirmParts } from './FirmParts';
import { numberRoom } from './numberRoom';
import { nameRoom, shortened } from './shortened';

/** A bar with its name, and what it stands for. */
export type Row = Choice & { name: string; firm: Firm };

const rowHeight = 26;
/** More than this would be a list and no picture; the table has them all. */
export const mostBars = 12;

type BarListProps = { title: string; rows: readonly Row[]; colour: string; width: number };

/** Bars by firmness under each other, the longest first where the caller has put it. */
export const BarList = ({ title, rows, colour, width }: BarListProps) => {
  const id = useId();
  const chosen = useChosen();
  const shown = rows.slice(0, mostBars);
  const labels = Math.min(nameRoom(shown.map(({ name }) => name)) + 8, Math.round(width * 0.42));
  const sums = shown.map(({ firm }) => sumOfFirm(firm));
  const room = width - labels - Math.max(52, numberRoom(sums) + 12);
  const most = Math.max(1, ...sums);
  const height = shown.length * rowHeight + (rows.length > mostBars ? 22 : 4);
  const summary = shown.map(({ name, firm }) => chartText.barSummary(name, sumOfFirm(firm), firm));
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      fontSize="14"
      role="img"
      aria-label={chartText.summary(title, summary)}
    >
      <defs>
        <Hatch id={id} colour={colour} />
      </defs>
      {shown.map((row, index) => {
        const { name, firm, label } = row;
        const top = index * rowHeight;
        const homes = sumOfFirm(firm);
        const scale = (value: number) => (value / most) * room;
        return (
          <g key={name} className="chart__bar" data-choice={label}>
            <title>{`${name}: ${numberText(homes)} (${firmText(firm)})`}</title>
            <rect
              className={chosen === label ? 'chart__hit chart__hit--chosen' : 'chart__hit'}
              y={top}
              width={width}
              height={rowHeight}
              data-on-screen
            />
            <text x="0" y={top + 17} fill="var(--ink)">
              {shortened(name, labels - 8)}
            </text>
            <FirmParts
              firm={firm}
              colour={colour}
              hatch={id}
              boxOf={(from, part) => ({
                x: labels + scale(from),
                y: top + 6,
                width: scale(part),
                height: 14,
              })}
            />
            <text x={labels + Math.max(0, scale(homes)) + 6} y={top + 17} fill="var(--ink)" fontWeight="600">
              {numberText(homes)}
            </text>
          </g>
        );
      })}
      {rows.length > mostBars && (
        <text x={labels} y={height - 6} fontSize="12" fill="var(--ink-soft)">
          {chartText.more(rows.length - mostBars)}
        </text>
      )}
    </svg>
  );
};
