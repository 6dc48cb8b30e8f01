import { Fragment } from 'react';
import type { YearProgress } from '@/domain/process/progressOf';
import { numberText } from '@/text/numbers';
import { progressText } from '@/text/progress';

const { columns } = progressText;

type YearTableProps = {
  years: readonly YearProgress[];
  hasThen: boolean;
  /** Why, as it was written down at locations, by their year of delivery. */
  reasons: ReadonlyMap<number, readonly string[]>;
};

/** What was planned and delivered per year, with a bar for the eye; `hasThen`: beside what a snapshot planned. */
export const YearTable = ({ years, hasThen, reasons }: YearTableProps) => {
  const most = Math.max(1, ...years.flatMap(({ planned, plannedThen }) => [planned, plannedThen]));
  const thisYear = new Date().getFullYear();
  const total = (of: (year: YearProgress) => number) =>
    numberText(years.reduce((sum, each) => sum + of(each), 0));
  return (
    <table className="progress-table">
      <thead>
        <tr>
          <th scope="col">{columns.year}</th>
          {hasThen && (
            <th scope="col" className="number">
              {columns.was}
            </th>
          )}
          <th scope="col" className="number">
            {columns.planned}
          </th>
          <th scope="col" className="number">
            {columns.delivered}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {years.map((each) => (
          <Fragment key={each.year}>
            <tr>
              <th scope="row">{each.year}</th>
              {hasThen && <td className="number soft">{numberText(each.plannedThen)}</td>}
              <td className="number">{numberText(each.planned)}</td>
              <td
                className={each.year < thisYear && each.delivered < each.planned ? 'number late' : 'number'}
              >
                {numberText(each.delivered)}
              </td>
              <td className="progress-table__bar" aria-hidden="true">
                <span style={{ width: `${(100 * each.planned) / most}%` }}>
                  <span
                    style={{ width: `${each.planned === 0 ? 0 : (100 * each.delivered) / each.planned}%` }}
                  />
                </span>
              </td>
            </tr>
            {(reasons.get(each.year) ?? []).map((reason) => (
              <tr key={reason} className="progress-table__reason">
                <td />
                <td colSpan={hasThen ? 4 : 3} className="small soft">
                  {reason}
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{progressText.sum}</th>
          {hasThen && <td className="number soft">{total(({ plannedThen }) => plannedThen)}</td>}
          <td className="number">{total(({ planned }) => planned)}</td>
          <td className="number">{total(({ delivered }) => delivered)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
};
