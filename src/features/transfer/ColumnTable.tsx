import type { ColumnChoices } from '@/exchange/plan/columns/choices';
import type { ReadColumn } from '@/exchange/plan/columns/seen';
import { columnsText, meaningGroup, meaningName, meaningOptions } from '@/text/columns';
import { SelectField } from '@/ui/SelectField';

/** Rows at once: what is not sure comes first. */
const mostRows = 100;

type ColumnTableProps = {
  columns: readonly ReadColumn[];
  choices: ColumnChoices;
  onChoices: (choices: ColumnChoices) => void;
};

/** Which column of a file is what, with a few values of each. */
export const ColumnTable = ({ columns, choices, onChoices }: ColumnTableProps) => {
  const rows = [...columns].sort((a, b) => Number(a.isSure) - Number(b.isSure)).slice(0, mostRows);
  const choose = (name: string, meaning: string) =>
    onChoices({ ...choices, columns: { ...choices.columns, [name]: meaning } });
  return (
    <>
      <table className="column-table">
        <caption className="visually-hidden">{columnsText.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columnsText.column}</th>
            <th scope="col">{columnsText.examples}</th>
            <th scope="col">{columnsText.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, meaning, examples }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="soft">{examples.join(' · ')}</td>
              <td>
                <SelectField
                  label={columnsText.meaningOf(name)}
                  isLabelHidden
                  value={meaning}
                  options={
                    meaningOptions.some(([code]) => code === meaning)
                      ? meaningOptions
                      : [[meaning, meaningName(meaning)], ...meaningOptions]
                  }
                  groupOf={meaningGroup}
                  onChange={(chosen) => choose(name, chosen)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {columns.length > rows.length && (
        <p className="soft small">{columnsText.more(columns.length - rows.length)}</p>
      )}
    </>
  );
};
