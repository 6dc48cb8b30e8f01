import type { DemandSeries } from '@/domain/demand/demandSeries';
import { rangeText } from '@/text/analyses';
import { demandChartText as text } from '@/text/demandCharts';
import { numberText } from '@/text/numbers';
import type { SupplyYear } from './DemandChart';

type DemandTableProps = {
  series: readonly DemandSeries[];
  supply: readonly SupplyYear[];
  supplyName: string;
  years: readonly number[];
  /** Null: it cannot be said. */
  toFind: ((series: DemandSeries, year: number) => string) | null;
};

/** The same as a table: what the plan has, and what each source asks. */
export const DemandTable = ({ series, supply, supplyName, years, toFind }: DemandTableProps) => (
  <table className="chart-table">
    <caption className="visually-hidden">{text.title}</caption>
    <thead>
      <tr>
        <th scope="col">{text.year}</th>
        <th scope="col" className="number">
          {supplyName}
        </th>
        {series.map(({ id, name }) => (
          <th key={id} scope="col" className="number">
            {name}
          </th>
        ))}
        {toFind !== null &&
          series.map(({ id, name }) => (
            <th key={id} scope="col" className="number">
              {text.toFind(name)}
            </th>
          ))}
      </tr>
    </thead>
    <tbody>
      {years.map((year) => (
        <tr key={year}>
          <th scope="row">{year}</th>
          <td className="number">{numberText(supply.find((each) => each.year === year)?.homes ?? 0)}</td>
          {series.map(({ id, years: asked }) => {
            const range = asked.find((each) => each.year === year);
            return (
              <td key={id} className="number">
                {range === undefined ? '–' : rangeText(range)}
              </td>
            );
          })}
          {toFind !== null &&
            series.map((each) => (
              <td key={each.id} className="number">
                {toFind(each, year)}
              </td>
            ))}
        </tr>
      ))}
    </tbody>
  </table>
);
