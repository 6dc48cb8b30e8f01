import type { OlderShare } from '@/domain/demand/olderShare';
import { chartText } from '@/text/charts';
import { demandChartText as text } from '@/text/demandCharts';
import { numberText } from '@/text/numbers';
import { mostBars } from '../BarList';
import { shortened } from '../shortened';

const rowHeight = 38;

type SharePairsProps = { places: readonly OlderShare[]; width: number };

/** Two bars for each neighbourhood: its part of the people of 80 and over, and its part of the homes. */
export const SharePairs = ({ places: all, width }: SharePairsProps) => {
  const places = all.slice(0, mostBars);
  const isCut = all.length > mostBars;
  const labels = Math.min(150, Math.round(width * 0.34));
  const room = width - labels - 92;
  const most = Math.max(0.01, ...places.flatMap((each) => [each.peopleShare ?? 0, each.homesShare ?? 0]));
  const scale = (share: number) => Math.max(0, (share / most) * room);
  const bars = ({ peopleShare, homesShare }: OlderShare) =>
    [
      { key: 'people', share: peopleShare, top: 5, fill: 'var(--ink-soft)', word: text.people },
      { key: 'homes', share: homesShare, top: 20, fill: 'var(--accent)', word: text.ofPlan },
    ] as const;
  return (
    <svg
      className="chart"
      width={width}
      height={places.length * rowHeight + (isCut ? 22 : 4)}
      fontSize="12"
      role="img"
      aria-label={chartText.summary(
        text.shares,
        places.map(({ name, peopleShare, homesShare }) => text.shareSummary(name, peopleShare, homesShare)),
      )}
    >
      {places.map((place, index) => (
        <g key={place.name} transform={`translate(0 ${index * rowHeight})`}>
          <text x="0" y="22" fontSize="14" fill="var(--ink)">
            {shortened(place.name, labels - 8)}
          </text>
          {bars(place).map(({ key, share, top, fill, word }) => (
            <g key={key}>
              {share !== null && <rect x={labels} y={top} width={scale(share)} height="11" fill={fill} />}
              <text x={labels + (share === null ? 0 : scale(share)) + 6} y={top + 10} fill="var(--ink-soft)">
                {`${text.share(share)} ${word}`}
              </text>
            </g>
          ))}
        </g>
      ))}
      {isCut && (
        <text x={labels} y={places.length * rowHeight + 16} fill="var(--ink-soft)">
          {chartText.more(all.length - mostBars)}
        </text>
      )}
    </svg>
  );
};

/** The same as a table, with the numbers that the shares are of. */
export const ShareTable = ({ places }: { places: readonly OlderShare[] }) => (
  <table className="chart-table">
    <caption className="visually-hidden">{text.shares}</caption>
    <thead>
      <tr>
        <th scope="col">{text.neighbourhood}</th>
        {[text.people, text.peopleShare, text.homes, text.homesShare].map((heading) => (
          <th key={heading} scope="col" className="number">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {places.map(({ name, people, homes, peopleShare, homesShare }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="number">{people === null ? text.unknown : numberText(people)}</td>
          <td className="number">{text.share(peopleShare)}</td>
          <td className="number">{numberText(homes)}</td>
          <td className="number">{text.share(homesShare)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
