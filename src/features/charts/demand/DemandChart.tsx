import type { DemandSeries } from '@/domain/demand/demandSeries';
import { chartText } from '@/text/charts';
import { demandChartText as text } from '@/text/demandCharts';
import { numberText } from '@/text/numbers';
import { apart } from '../apart';
import { niceSteps } from '../niceSteps';

const height = 268;
const edge = { top: 18, bottom: 26, left: 44 };

/** Lines that are told apart without colour, one for each source. */
const dashes = ['', '7 4', '2 4', '10 4 2 4'] as const;

export type SupplyYear = { year: number; homes: number };

type DemandChartProps = {
  series: readonly DemandSeries[];
  /** Homes up to and including each year, for every year of the picture. */
  supply: readonly SupplyYear[];
  supplyName: string;
  /** Years that plans are held against. */
  horizons: readonly number[];
  colour: string;
  width: number;
};

type Scales = { xOf: (year: number) => number; yOf: (homes: number) => number };

/** One source: its years with a mark, from low to high, and what is between them. */
const SeriesLine = ({ series, dash, xOf, yOf }: Scales & { series: DemandSeries; dash: string }) => {
  const { years } = series;
  const line = (end: 'low' | 'high') =>
    years.map((each, index) => `${index === 0 ? 'M' : 'L'}${xOf(each.year)} ${yOf(each[end])}`).join('');
  const back = [...years].reverse().map((each) => `L${xOf(each.year)} ${yOf(each.low)}`);
  return (
    <g>
      <path d={`${line('high')}${back.join('')}Z`} fill="var(--ink)" opacity="0.07" />
      {(['low', 'high'] as const).map((end) => (
        <path
          key={end}
          d={line(end)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.75"
          strokeDasharray={dash}
        />
      ))}
      {years.map((each) => (
        <g key={each.year}>
          <title>{text.seriesAt(series.name, each.year, each)}</title>
          <path d={`M${xOf(each.year)} ${yOf(each.low)}V${yOf(each.high)}`} stroke="var(--ink)" />
          <circle cx={xOf(each.year)} cy={yOf(each.high)} r="3" fill="var(--paper)" stroke="var(--ink)" />
          <circle cx={xOf(each.year)} cy={yOf(each.low)} r="3" fill="var(--paper)" stroke="var(--ink)" />
        </g>
      ))}
    </g>
  );
};

const shortened = (name: string, room: number): string => {
  const letters = Math.max(4, Math.floor(room / 6));
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
};

/** What each source says is needed over the years, with what the plan has by then under it. */
export const DemandChart = (props: DemandChartProps) => {
  const { series, supply, supplyName, horizons, colour, width } = props;
  const [first, last] = [supply[0], supply.at(-1)];
  if (first === undefined || last === undefined) return null;
  const right = width > 420 ? 150 : 14;
  const room = width - edge.left - right;
  const span = Math.max(1, last.year - first.year);
  const most = Math.max(
    1,
    ...supply.map(({ homes }) => homes),
    ...series.flatMap(({ years }) => years.map(({ high }) => high)),
  );
  const bottom = height - edge.bottom;
  const scales: Scales = {
    xOf: (year) => edge.left + ((year - first.year) / span) * room,
    yOf: (homes) => bottom - (homes / most) * (bottom - edge.top),
  };
  const { xOf, yOf } = scales;
  const steps = supply.map(({ year, homes }, index) =>
    index === 0 ? `M${xOf(year)} ${yOf(homes)}` : `H${xOf(year)}V${yOf(homes)}`,
  );
  const ends = [
    { name: supplyName, y: yOf(last.homes), isSupply: true },
    ...series.flatMap(({ name, years }) => {
      const end = years.at(-1);
      return end === undefined ? [] : [{ name, y: yOf((end.low + end.high) / 2), isSupply: false }];
    }),
  ].sort((a, b) => b.y - a.y);
  const places = apart(ends.map(({ y }) => y + 4));
  const summary = [
    ...horizons
      .flatMap((year) => supply.filter((each) => each.year === year))
      .map(({ year, homes }) => text.supplyAt(year, homes)),
    ...series.flatMap(({ name, years }) => years.map((each) => text.seriesAt(name, each.year, each))),
  ];
  const everyYear = span * 30 > room ? Math.ceil((span * 34) / room) : 1;
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      fontSize="12"
      role="img"
      aria-label={chartText.summary(text.title, summary)}
    >
      {niceSteps(most).map((homes) => (
        <g key={homes}>
          <path d={`M${edge.left} ${yOf(homes)}H${width - right}`} stroke="var(--line)" />
          <text x={edge.left - 8} y={yOf(homes) + 4} textAnchor="end" fill="var(--ink-soft)">
            {numberText(homes)}
          </text>
        </g>
      ))}
      {horizons.map((year) => (
        <path
          key={year}
          d={`M${xOf(year)} ${edge.top - 6}V${bottom}`}
          stroke="var(--line-strong)"
          strokeDasharray="1 3"
        />
      ))}
      <path d={`${steps.join('')}V${bottom}H${xOf(first.year)}Z`} fill={colour} opacity="0.28" />
      <path d={steps.join('')} fill="none" stroke={colour} strokeWidth="2.5" />
      {series.map((each, index) => (
        <SeriesLine key={each.id} series={each} dash={dashes[index % dashes.length] ?? ''} {...scales} />
      ))}
      {supply
        .filter(({ year }) => horizons.includes(year) || (year - first.year) % everyYear === 0)
        .filter(
          ({ year }) =>
            horizons.includes(year) || !horizons.some((each) => Math.abs(each - year) < everyYear),
        )
        .map(({ year }) => (
          <text
            key={year}
            x={xOf(year)}
            y={height - 8}
            textAnchor="middle"
            fontWeight={horizons.includes(year) ? '650' : '400'}
            fill={horizons.includes(year) ? 'var(--ink)' : 'var(--ink-soft)'}
          >
            {year}
          </text>
        ))}
      {right > 100 &&
        ends.map(({ name, isSupply }, index) => (
          <text
            key={`${name} ${places[index]}`}
            x={width - right + 10}
            y={places[index]}
            fontWeight={isSupply ? '650' : '400'}
            fill="var(--ink)"
          >
            {shortened(name, right - 14)}
          </text>
        ))}
    </svg>
  );
};
