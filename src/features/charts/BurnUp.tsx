import { useId } from 'react';
import type { YearOfBurnUp } from '@/domain/totals/breakdown';
import { firmParts } from '@/domain/totals/firmParts';
import { type Firm, sumOfFirm } from '@/domain/totals/totals';
import { chartText } from '@/text/charts';
import { firmnessNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { Hatch } from '@/ui/Hatch';
import { apart } from './apart';
import { type Choice, useChosen } from './chooseInChart';
import { FirmParts } from './FirmParts';
import { niceSteps } from './niceSteps';
import { numberRoom } from './numberRoom';

const height = 236;
const edge = { top: 22, bottom: 24 };

type BurnUpProps = {
  years: readonly YearOfBurnUp[];
  /** The opgave; null when it is not known. */
  target: number | null;
  horizon: number;
  colour: string;
  width: number;
  choiceOf: (year: YearOfBurnUp) => Choice;
};

/** What the last bar is made of, beside it. */
const PartLabels = ({ firm, x, yOf }: { firm: Firm; x: number; yOf: (homes: number) => number }) => {
  const parts = firmParts(firm).map(({ kind, from, homes }) => ({ kind, y: yOf(from + homes / 2) + 4 }));
  const places = apart(parts.map(({ y }) => y));
  return parts.map(({ kind }, index) => (
    <text key={kind} x={x} y={places[index]} fontSize="12" fill="var(--ink-soft)">
      {`${firmnessNames[kind]} ${numberText(firm[kind])}`}
    </text>
  ));
};

const ToFind = ({ homes, x, top, bottom }: { homes: number; x: number; top: number; bottom: number }) => (
  <g>
    <path
      d={`M${x - 4} ${top + 2}h8M${x} ${top + 2}V${bottom - 2}M${x - 4} ${bottom - 2}h8`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth="1.5"
    />
    <text x={x + 9} y={top + 20} fontSize="14" fontWeight="650" fill="var(--ink)">
      {chartText.toFind(homes)}
    </text>
    <text x={x + 9} y={top + 36} fontSize="12" fill="var(--ink-soft)">
      {chartText.toFindRest}
    </text>
  </g>
);

/** Homes year by year, each bar with all before it, against the opgave. */
export const BurnUp = ({ years, target, horizon, colour, width, choiceOf }: BurnUpProps) => {
  const id = useId();
  const chosen = useChosen();
  const last = years.at(-1);
  if (last === undefined) return null;
  const counted = sumOfFirm(last.firm);
  const right = width > 400 ? 116 : 12;
  const most = Math.max(1, target ?? 0, ...years.map(({ firm }) => sumOfFirm(firm)));
  const steps = niceSteps(most);
  const left = Math.max(40, numberRoom(steps, 12) + 10);
  const room = width - left - right;
  const yOf = (homes: number) =>
    height - edge.bottom - (homes / most) * (height - edge.top - edge.bottom - 14);
  const step = room / years.length;
  const bar = Math.min(46, step * 0.66);
  const rest = target === null ? 0 : target - counted;
  const parts = [
    ...years.map(({ year, firm }) => chartText.barSummary(String(year), sumOfFirm(firm), firm)),
    target === null ? chartText.noOpgave : chartText.opgave(target, horizon),
    ...(target === null
      ? []
      : [rest > 0 ? `${chartText.toFind(rest)} ${chartText.toFindRest}` : chartText.met]),
  ];
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      fontSize="14"
      role="img"
      aria-label={chartText.summary(chartText.burnUp, parts)}
    >
      <defs>
        <Hatch id={id} colour={colour} />
      </defs>
      {steps.map((homes) => (
        <g key={homes}>
          <path d={`M${left} ${yOf(homes)}H${width - right}`} stroke="var(--line)" />
          <text x={left - 8} y={yOf(homes) + 4} fontSize="12" textAnchor="end" fill="var(--ink-soft)">
            {numberText(homes)}
          </text>
        </g>
      ))}
      {years.map((year, index) => {
        const choice = choiceOf(year);
        const homes = sumOfFirm(year.firm);
        const isChosen = chosen === choice.label;
        const middle = left + step * (index + 0.5);
        return (
          <g key={year.year} className="chart__bar" data-choice={choice.label}>
            <title>{chartText.barSummary(String(year.year), homes, year.firm)}</title>
            <rect
              className={isChosen ? 'chart__hit chart__hit--chosen' : 'chart__hit'}
              x={middle - step / 2}
              width={step}
              height={height}
              data-on-screen
            />
            <FirmParts
              firm={year.firm}
              colour={colour}
              hatch={id}
              boxOf={(from, part) => ({
                x: middle - bar / 2,
                y: yOf(from + part),
                width: bar,
                height: yOf(from) - yOf(from + part),
              })}
            />
            {homes !== 0 && (
              <text
                x={middle}
                y={yOf(Math.max(0, homes)) - 6}
                textAnchor="middle"
                fontWeight="650"
                fill="var(--ink)"
              >
                {numberText(homes)}
              </text>
            )}
            <text
              x={middle}
              y={height - 6}
              fontSize="12"
              textAnchor="middle"
              fontWeight={isChosen ? '700' : '400'}
              fill={isChosen ? 'var(--accent)' : 'var(--ink-soft)'}
            >
              {year.year}
            </text>
          </g>
        );
      })}
      {target !== null && (
        <g>
          <path
            d={`M${left} ${yOf(target)}H${width - right + (rest > 0 ? 14 : 0)}`}
            stroke="var(--ink)"
            strokeWidth="2"
          />
          <text
            x={left + 4}
            y={yOf(target) - 6}
            fontSize="12"
            fontWeight="650"
            fill="var(--ink)"
            stroke="var(--paper)"
            strokeWidth="4"
            paintOrder="stroke"
          >
            {chartText.opgave(target, horizon)}
          </text>
        </g>
      )}
      {right > 12 && <PartLabels firm={last.firm} x={width - right + 22} yOf={yOf} />}
      {right > 12 && target !== null && rest > most * 0.16 && (
        <ToFind homes={rest} x={width - right + 8} top={yOf(target)} bottom={yOf(counted)} />
      )}
    </svg>
  );
};
