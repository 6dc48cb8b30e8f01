import { useId } from 'react';
import type { BalanceRow } from '@/domain/demand/balance';
import { sumOfFirm } from '@/domain/totals/totals';
import { balanceText as text } from '@/text/balance';
import { chartText } from '@/text/charts';
import { numberText } from '@/text/numbers';
import { Hatch } from '@/ui/Hatch';
import { mostBars } from '../BarList';
import { FirmParts } from '../FirmParts';
import { shortened } from '../shortened';

const rowHeight = 30;

type BalanceBarsProps = {
  rows: readonly BalanceRow[];
  /** The demand counts what stands there too: then it is a part of the bar. */
  hasExisting: boolean;
  colour: string;
  width: number;
};

/** The demand as a line from low to high, with ends. */
const Bracket = ({ from, to, top }: { from: number; to: number; top: number }) => (
  <path
    d={`M${from} ${top}v20M${to} ${top}v20M${from} ${top + 10}H${to}`}
    fill="none"
    stroke="var(--ink)"
    strokeWidth="2"
  />
);

/** For each neighbourhood what stands there, what the plan adds, and what is asked. */
export const BalanceBars = ({ rows, hasExisting, colour, width }: BalanceBarsProps) => {
  const id = useId();
  const shown = rows.slice(0, mostBars);
  const labels = Math.min(150, Math.round(width * 0.34));
  const room = width - labels - 48;
  const standingOf = ({ existing }: BalanceRow) => (hasExisting ? (existing ?? 0) : 0);
  const supplyOf = (row: BalanceRow) => standingOf(row) + Math.max(0, sumOfFirm(row.planned));
  const most = Math.max(1, ...shown.flatMap((row) => [supplyOf(row), row.asked?.high ?? 0]));
  const scale = (homes: number) => (homes / most) * room;
  const isCut = rows.length > mostBars;
  return (
    <svg
      className="chart"
      width={width}
      height={shown.length * rowHeight + (isCut ? 22 : 4)}
      fontSize="14"
      role="img"
      aria-label={chartText.summary(text.title, shown.map(text.rowSummary))}
    >
      <defs>
        <Hatch id={id} colour={colour} />
      </defs>
      {shown.map((row, index) => {
        const top = index * rowHeight;
        const standing = scale(standingOf(row));
        const supply = labels + scale(supplyOf(row));
        const bracket = row.asked && {
          from: labels + scale(row.asked.low),
          to: labels + scale(row.asked.high),
        };
        // The number follows the bar, or the bracket where that comes just after it.
        const end =
          bracket !== undefined && bracket.from < supply + 36 ? Math.max(supply, bracket.to) : supply;
        return (
          <g key={row.name}>
            <title>{text.rowSummary(row)}</title>
            <text x="0" y={top + 19} fill="var(--ink)">
              {shortened(row.name, labels - 8)}
            </text>
            {standing > 0 && (
              <rect
                x={labels}
                y={top + 8}
                width={standing}
                height="14"
                fill="var(--line-strong)"
                opacity="0.6"
              />
            )}
            <FirmParts
              firm={row.planned}
              colour={colour}
              hatch={id}
              boxOf={(from, homes) => ({
                x: labels + standing + scale(from),
                y: top + 8,
                width: scale(homes),
                height: 14,
              })}
            />
            {row.asked !== undefined && (
              <Bracket
                from={labels + scale(row.asked.low)}
                to={labels + scale(row.asked.high)}
                top={top + 5}
              />
            )}
            <text x={end + 8} y={top + 19} fill="var(--ink)" fontWeight="600">
              {numberText(supplyOf(row))}
            </text>
          </g>
        );
      })}
      {isCut && (
        <text x={labels} y={shown.length * rowHeight + 16} fontSize="12" fill="var(--ink-soft)">
          {text.more(rows.length - mostBars)}
        </text>
      )}
    </svg>
  );
};
