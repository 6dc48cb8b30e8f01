import { noSelection } from '@/state/screen';
import { selectTogether, setScreen, useScreen } from '@/state/screenStore';
import { columnNames, tableText } from '@/text/table';
import { type ColumnId, isNumberColumn } from './columns';
import type { Cell } from './gridKeys';
import { sortBy, useTable } from './tableStore';

const typeColumns: readonly ColumnId[] = ['geclusterd', 'zorggeschikt', 'nultreden'];

const SelectAll = ({ ids, tabIndex }: { ids: readonly string[]; tabIndex: number }) => {
  const selection = useScreen((screen) => screen.selection);
  const isAll = ids.length > 0 && selection.size >= ids.length && ids.every((id) => selection.has(id));
  return (
    <input
      type="checkbox"
      aria-label={tableText.selectAll}
      data-stop=""
      tabIndex={tabIndex}
      checked={isAll}
      ref={(box) => {
        if (box !== null) box.indeterminate = !isAll && selection.size > 0;
      }}
      onChange={() => (isAll ? setScreen({ selection: noSelection }) : selectTogether(ids, 'table'))}
    />
  );
};

type GridHeadProps = { columns: readonly ColumnId[]; ids: readonly string[]; active: Cell };

/** The head of the table: what each column is, and by which one the table is sorted. */
export const GridHead = ({ columns, ids, active }: GridHeadProps) => {
  const sort = useTable((table) => table.sort);
  const tabIndexAt = (column: number) => (active.row === -1 && active.column === column ? 0 : -1);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="grid-select">
          <span className="visually-hidden">{tableText.selectColumn}</span>
          <SelectAll ids={ids} tabIndex={tabIndexAt(0)} />
        </th>
        {columns.map((id, index) => {
          const direction = sort?.column !== id ? 'none' : sort.isDown ? 'descending' : 'ascending';
          return (
            <th
              key={id}
              scope="col"
              className={`grid-head grid-head--${id} ${isNumberColumn(id) ? 'number' : ''}`}
              aria-label={columnNames[id].full}
              aria-sort={direction}
            >
              <button
                type="button"
                className="grid-sort"
                data-stop=""
                tabIndex={tabIndexAt(index + 1)}
                aria-label={columnNames[id].full}
                title={columnNames[id].full}
                onClick={() => sortBy(id)}
              >
                {typeColumns.includes(id) && <span className={`swatch swatch--${id}`} aria-hidden="true" />}
                {columnNames[id].short}
                <span className={`sort-mark sort-mark--${direction}`} aria-hidden="true" />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
};
