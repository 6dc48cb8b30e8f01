import { type MouseEvent, memo, useMemo } from 'react';
import type { Filter } from '@/domain/filter';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { groupText, tableText } from '@/text/table';
import { Icon } from '@/ui/Icon';
import { CellEditor } from './CellEditor';
import { editableColumn } from './cellEdits';
import { type ColumnId, isNumberColumn } from './columns';
import { GridCell } from './GridCell';
import { GroupCell, groupName, useFigures } from './GroupRow';
import { rowFigures } from './rowFigures';
import { type Column, idOf, type Row } from './tableModel';
import { type Grouping, toggleFold, useTable } from './tableStore';

type RowProps = {
  row: Row;
  index: number;
  columns: readonly Column[];
  /** The column that Tab leads to; -1: none in this row. */
  activeColumn: number;
};

type LocationRowProps = RowProps & {
  filter: Filter;
  onSelect: (id: string, event: MouseEvent) => void;
  onOpen: (id: string) => void;
  /** The change of a cell is over; `isKept`: the focus goes back to the cell. */
  onEdited: () => void;
};

const cellClass = (column: ColumnId): string =>
  `grid-cell grid-cell--${column}${isNumberColumn(column) ? ' number' : ''}`;

/** One location. */
export const LocationRow = memo((props: LocationRowProps) => {
  const { row, index, columns, activeColumn, filter, onSelect, onOpen, onEdited } = props;
  const { id, original: location } = row;
  const partners = usePlan((plan) => plan.view.partners);
  const horizon = usePlan((plan) => plan.view.header.target.horizon);
  const isSelected = useScreen((screen) => screen.selection.has(id));
  const editing = useTable((table) => (table.editing?.id === id ? table.editing.column : null));
  const figures = rowFigures(location, filter, horizon);
  return (
    <tr
      className={`grid-row ${location.priority === 'valt_af' ? 'grid-row--dropped' : ''}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
    >
      <td className="grid-select">
        <input
          type="checkbox"
          aria-label={tableText.select(location.name)}
          data-stop=""
          tabIndex={activeColumn === 0 ? 0 : -1}
          checked={isSelected}
          onChange={() => undefined}
          onClick={(event) => onSelect(id, event)}
        />
      </td>
      {columns.map(idOf).map((column, at) => {
        const editable = editableColumn(column);
        const isEditing = editing === column && editable !== undefined;
        const content = isEditing ? (
          <CellEditor column={editable} location={location} onDone={onEdited} />
        ) : (
          <GridCell column={column} location={location} figures={figures} partners={partners} />
        );
        const cell = {
          className: isEditing ? `${cellClass(column)} grid-cell--editing` : cellClass(column),
          tabIndex: activeColumn === at + 1 ? 0 : undefined,
        };
        if (column !== 'name') {
          return (
            <td key={column} {...cell}>
              {content}
            </td>
          );
        }
        return (
          <th key={column} scope="row" {...cell}>
            <span className="grid-name-box">
              {content}
              {!isEditing && (
                <button
                  type="button"
                  className="grid-open"
                  tabIndex={-1}
                  aria-label={tableText.open(location.name)}
                  title={tableText.openHint}
                  onClick={() => onOpen(id)}
                >
                  <Icon name="panel" />
                </button>
              )}
            </span>
          </th>
        );
      })}
    </tr>
  );
});

type GroupRowProps = RowProps & { grouping: Grouping; isOpen: boolean };

/** The head of a group, with its subtotals. */
export const GroupRow = memo(({ row, index, columns, activeColumn, grouping, isOpen }: GroupRowProps) => {
  const ids = useMemo(() => row.subRows.map(({ id }) => id), [row]);
  const figures = useFigures(ids);
  const name = groupName(grouping, row.getValue(grouping));
  return (
    <tr className="grid-row grid-row--group" aria-rowindex={index + 2}>
      <td className="grid-select" tabIndex={activeColumn === 0 ? 0 : undefined} />
      {columns.map(idOf).map((column, at) =>
        column === 'name' ? (
          <th key={column} scope="row" className={cellClass(column)}>
            <button
              type="button"
              className="group-button"
              data-stop=""
              tabIndex={activeColumn === at + 1 ? 0 : -1}
              aria-expanded={isOpen}
              aria-label={groupText.fold(name, ids.length)}
              onClick={() => toggleFold(row.id, isOpen)}
            >
              <GroupCell column={column} row={row} grouping={grouping} figures={figures} />
            </button>
          </th>
        ) : (
          <td key={column} className={cellClass(column)} tabIndex={activeColumn === at + 1 ? 0 : undefined}>
            <GroupCell column={column} row={row} grouping={grouping} figures={figures} />
          </td>
        ),
      )}
    </tr>
  );
});
