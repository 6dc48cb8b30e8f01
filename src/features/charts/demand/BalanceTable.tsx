import type { Balance, BalanceRow } from '@/domain/demand/balance';
import { sumOfFirm } from '@/domain/totals/totals';
import { balanceText as text } from '@/text/balance';
import { numberText } from '@/text/numbers';

type BalanceTableProps = {
  balance: Balance;
  /** People of 80 and over by name; null: not known. */
  peopleIn: (name: string) => number | null;
  /** What a care team would have there, in words. */
  careIn: (name: string) => string;
};

const Cells = ({ row }: { row: BalanceRow }) => {
  const { gerealiseerd, hard, zacht, ambtelijk } = row.planned;
  return (
    <>
      <td className="number">{text.existing(row.existing)}</td>
      <td className="number">{numberText(gerealiseerd + hard)}</td>
      <td className="number">{numberText(zacht + ambtelijk)}</td>
      <td className="number">{numberText(sumOfFirm(row.planned))}</td>
      <td className="number">{text.range(row.asked)}</td>
      <td className="number">{text.range(row.toFind)}</td>
    </>
  );
};

/** The balance in numbers; what is not known is called so. */
export const BalanceTable = ({ balance: { rows, whole }, peopleIn, careIn }: BalanceTableProps) => {
  const { neighbourhood, care, ...numbers } = text.columns;
  const people = (homes: number | null) => (homes === null ? text.unknown : numberText(homes));
  const known = rows.map(({ name }) => peopleIn(name));
  const all = known.reduce<number | null>(
    (sum, each) => (sum === null || each === null ? null : sum + each),
    0,
  );
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{text.title}</caption>
      <thead>
        <tr>
          <th scope="col">{neighbourhood}</th>
          {Object.values(numbers).map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
          <th scope="col">{care}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td className="number">{people(peopleIn(row.name))}</td>
            <Cells row={row} />
            <td>{careIn(row.name)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.whole}</th>
          <td className="number">{people(all)}</td>
          <Cells row={whole} />
          <td />
        </tr>
      </tfoot>
    </table>
  );
};
