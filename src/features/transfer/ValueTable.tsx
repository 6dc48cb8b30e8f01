import { type ColumnChoices, valueKey } from '@/exchange/plan/columns/choices';
import type { UnknownValue } from '@/exchange/plan/columns/seen';
import { codeOptions, columnsText } from '@/text/columns';
import { SelectField } from '@/ui/SelectField';

type ValueTableProps = {
  /** With those that got a code before: so that it can be changed. */
  values: readonly UnknownValue[];
  choices: ColumnChoices;
  onChoices: (choices: ColumnChoices) => void;
};

/** Values that are no code of their column: each can be given one here, or stays with the notes. */
export const ValueTable = ({ values, choices, onChoices }: ValueTableProps) => {
  const choose = ({ meaning, value }: UnknownValue, code: string) => {
    const { [valueKey(value)]: _was, ...others } = choices.values[meaning] ?? {};
    const codes = code === '' ? others : { ...others, [valueKey(value)]: code };
    onChoices({ ...choices, values: { ...choices.values, [meaning]: codes } });
  };
  return (
    <table className="column-table">
      <caption>{columnsText.values}</caption>
      <thead>
        <tr>
          <th scope="col">{columnsText.column}</th>
          <th scope="col">{columnsText.value}</th>
          <th scope="col">{columnsText.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((each) => (
          <tr key={`${each.meaning} ${each.value}`}>
            <th scope="row">{each.column}</th>
            <td>
              {each.value} <span className="soft">{columnsText.count(each.count)}</span>
            </td>
            <td>
              <SelectField
                label={columnsText.valueOf(each)}
                isLabelHidden
                value={choices.values[each.meaning]?.[valueKey(each.value)] ?? ''}
                options={[['', columnsText.noCode], ...codeOptions(each.meaning)]}
                onChange={(code) => choose(each, code)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
