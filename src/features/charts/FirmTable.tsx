import type { ReactNode } from 'react';
import { firmnesses } from '@/domain/planningStatus';
import { sumOfFirm } from '@/domain/totals/totals';
import { chartText } from '@/text/charts';
import { firmnessNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import type { Row } from './BarList';
import { type Choice, chooseInChart, useChosen } from './chooseInChart';

/** The name of a row, which shows its homes in list and map. */
export const RowButton = ({ choice, children }: { choice: Choice; children: ReactNode }) => {
  const isChosen = useChosen() === choice.label;
  return (
    <button
      type="button"
      className="button button--link chart-table__row"
      aria-pressed={isChosen}
      title={chartText.showOnly(choice.label)}
      onClick={() => chooseInChart(choice)}
    >
      {children}
    </button>
  );
};

type FirmTableProps = {
  title: string;
  /** Over the column of names. */
  heading: string;
  rows: readonly Row[];
  /** A column more, before the total. */
  extra?: { heading: string; of: (row: Row) => string };
};

/** The figures of a chart: a row for each bar, a column for each firmness. */
export const FirmTable = ({ title, heading, rows, extra }: FirmTableProps) => (
  <table className="chart-table">
    <caption className="visually-hidden">{title}</caption>
    <thead>
      <tr>
        <th scope="col">{heading}</th>
        {firmnesses.map((kind) => (
          <th key={kind} scope="col" className="number">
            {firmnessNames[kind]}
          </th>
        ))}
        {extra && (
          <th scope="col" className="number">
            {extra.heading}
          </th>
        )}
        <th scope="col" className="number">
          {chartText.total}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">
            <RowButton choice={row}>{row.name}</RowButton>
          </th>
          {firmnesses.map((kind) => (
            <td key={kind} className="number">
              {row.firm[kind] === 0 ? '–' : numberText(row.firm[kind])}
            </td>
          ))}
          {extra && <td className="number">{extra.of(row)}</td>}
          <td className="number">
            <strong>{numberText(sumOfFirm(row.firm))}</strong>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
