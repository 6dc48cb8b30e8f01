import { noSelection } from '@/state/screen';
import { selectTogether, setScreen, useScreen } from '@/state/screenStore';
import { columnNames, tableText } from '@/text/table';
import { type ColumnId, isNumberColumn } from './columns';
import type { Cell } from './gridKeys';
import { type Column, idOf } from './tableModel';

const typeColumns: readonly ColumnId[] = ['geclusterd', 'zorggeschikt', 'nultreden'];

const directions = { asc: 'ascending', desc: 'descending', none: 'none' } as const;

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

type GridHeadProps = { columns: readonly Column[]; ids: readonly string[]; active: Cell };

/** The head of the table: what each column is, and by which one the table is sorted. */
export const GridHead = ({ columns, ids, active }: GridHeadProps) => {
  const tabIndexAt = (column: number) => (active.row === -1 && active.column === column ? 0 : -1);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="grid-select">
          <span className="visually-hidden">{tableText.selectColumn}</span>
          <SelectAll ids={ids} tabIndex={tabIndexAt(0)} />
        </th>
        {columns.map((column, index) => {
          const id = idOf(column);
          const direction = directions[column.getIsSorted() || 'none'];
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
                title={tableText.sort(columnNames[id].full)}
                onClick={column.getToggleSortingHandler()}
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
