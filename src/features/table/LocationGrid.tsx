import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { noSelection } from '@/state/screen';
import {
  onlySelected,
  selectInTable,
  selectTogether,
  setScreen,
  toggleSelected,
  useScreen,
} from '@/state/screenStore';
import { tableText } from '@/text/table';
import { editableColumn, whyNotHere } from './cellEdits';
import type { ColumnId } from './columns';
import { GridHead } from './GridHead';
import { GroupRow, LocationRow } from './GridRow';
import { type Cell, nextCell } from './gridKeys';
import { idOf, type LocationTable } from './tableModel';
import { setTable, useTable } from './tableStore';

/** In px. */
const rowHeight = 32;
const headHeight = 34;
const selectWidth = 40;
/** Rows above and below what is in sight, so that fast scrolling shows no gaps. */
const overscan = 8;

const Spacer = ({ height, columns }: { height: number; columns: number }) => (
  <tr>
    <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
  </tr>
);

/** Begins to change a cell, or says why that cannot be done there. */
const edit = (id: string, column: ColumnId): void => {
  const location = openPlanNow().view.locations.get(id);
  const editable = editableColumn(column);
  if (location === undefined || editable === undefined) return;
  const why = whyNotHere(location, editable);
  if (why === undefined) setTable({ editing: { id, column } });
  else notify(why === 'lines' ? tableText.severalLines : tableText.noLines);
};

/** Where an element of the table stands. */
const cellAt = (target: EventTarget): Cell | undefined => {
  const cell = target instanceof Element ? target.closest('td, th') : null;
  const line = cell?.parentElement;
  const row = line?.getAttribute('aria-rowindex');
  if (cell == null || line == null || row == null) return undefined;
  return { row: Number(row) - 2, column: [...line.children].indexOf(cell) };
};

/** What has the focus in a cell: the button or box that fills it, else the cell itself. */
const stopIn = (scroller: HTMLElement | null, { row, column }: Cell): HTMLElement | undefined => {
  const cell = scroller?.querySelector(`tr[aria-rowindex="${row + 2}"]`)?.children[column];
  const stop = cell?.querySelector('[data-stop]') ?? cell;
  return stop instanceof HTMLElement ? stop : undefined;
};

type LocationGridProps = { table: LocationTable; ids: readonly string[] };

/** The table of locations, walked through cell by cell: only the rows in sight are in the page, so that 20,000 are no burden. */
export const LocationGrid = ({ table, ids }: LocationGridProps) => {
  const columns = table.getVisibleLeafColumns();
  const { rows } = table.getRowModel();
  const scroller = useRef<HTMLDivElement>(null);
  const filter = useDeferredValue(useScreen((screen) => screen.filter));
  const grouping = useTable((table) => table.grouping);
  const selectedId = useScreen(onlySelected);
  const selectedIn = useScreen((screen) => screen.selectedIn);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollPaddingEnd: headHeight,
    overscan,
  });
  const inSight = virtualizer.getVirtualItems();
  const first = inSight[0]?.index ?? 0;
  const end = (inSight.at(-1)?.index ?? -1) + 1;
  const [active, setActive] = useState<Cell>({ row: 0, column: 1 });
  const wantsFocus = useRef(false);
  const runStart = useRef<string | null>(null);
  const latestIds = useRef(ids);
  latestIds.current = ids;

  const goTo = (cell: Cell) => {
    wantsFocus.current = true;
    if (cell.row >= 0) virtualizer.scrollToIndex(cell.row);
    setActive(cell);
  };

  // A row that was out of sight is there only after scrolling to it.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const stop = stopIn(scroller.current, active);
    if (stop === undefined) return;
    wantsFocus.current = false;
    stop.focus({ preventScroll: active.column <= 1 });
  });

  useEffect(() => {
    if (selectedId === null || selectedIn !== 'map') return;
    const index = rows.findIndex(({ id }) => id === selectedId);
    if (index >= 0) virtualizer.scrollToIndex(index);
  }, [selectedId, selectedIn, rows, virtualizer]);

  const select = useCallback((id: string, { shiftKey }: Pick<MouseEvent, 'shiftKey'>) => {
    const all = latestIds.current;
    const from = runStart.current === null ? -1 : all.indexOf(runStart.current);
    if (shiftKey && from >= 0) {
      const to = all.indexOf(id);
      selectTogether(all.slice(Math.min(from, to), Math.max(from, to) + 1), 'table');
      return;
    }
    runStart.current = id;
    toggleSelected(id, 'table');
  }, []);

  const onEdited = useCallback(() => {
    const had = document.activeElement;
    setTable({ editing: null });
    // Who left for another field stays there.
    if (had === document.body || scroller.current?.contains(had)) wantsFocus.current = true;
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, target } = event;
    if (event.altKey || event.metaKey) return;
    const size = {
      rows: rows.length,
      columns: columns.length + 1,
      page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    };
    const next = nextCell(event, active, size);
    if (next !== undefined && !event.shiftKey) {
      event.preventDefault();
      goTo(next);
      return;
    }
    const row = rows[active.row];
    if (key === 'Escape' && useScreen.getState().selection.size > 0) {
      event.preventDefault();
      setScreen({ selection: noSelection });
      return;
    }
    if (row === undefined || row.getIsGrouped()) return;
    if (key === ' ' && !(target instanceof HTMLInputElement)) {
      event.preventDefault();
      select(row.id, event);
    }
    if (key !== 'Enter' && key !== 'F2') return;
    event.preventDefault();
    const column = columns[active.column - 1];
    if (event.shiftKey) selectInTable(row.id);
    else if (column === undefined) select(row.id, event);
    else edit(row.id, idOf(column));
  };

  const onClick = ({ target }: MouseEvent) => {
    const cell = cellAt(target);
    if (cell === undefined) return;
    // Only the cell one is in can have the focus; a field in it keeps it.
    if (target instanceof Element && target.closest('input, select, button') === null) goTo(cell);
    else setActive(cell);
  };

  const onDoubleClick = ({ target }: MouseEvent) => {
    const cell = cellAt(target);
    const row = cell && rows[cell.row];
    const column = cell && columns[cell.column - 1];
    if (row !== undefined && !row.getIsGrouped() && column !== undefined) edit(row.id, idOf(column));
  };

  // Tab leads into the table also when the cell one was in is out of sight.
  const isInSight = active.row === -1 || (active.row >= first && active.row < end);
  const tabCell = { row: isInSight ? active.row : first, column: Math.min(active.column, columns.length) };
  const after = (rows.length - end) * rowHeight;
  const cells = columns.length + 1;
  return (
    <div className="grid-scroller" ref={scroller}>
      <table
        className="location-grid"
        aria-label={tableText.grid}
        aria-rowcount={rows.length + 1}
        style={{ minWidth: selectWidth + table.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        <colgroup>
          <col style={{ width: selectWidth }} />
          {columns.map((column) => (
            <col key={column.id} style={column.getIsPinned() ? undefined : { width: column.getSize() }} />
          ))}
        </colgroup>
        <GridHead columns={columns} ids={ids} active={tabCell} />
        <tbody>
          {first > 0 && <Spacer height={first * rowHeight} columns={cells} />}
          {rows.slice(first, end).map((row, offset) => {
            const index = first + offset;
            const shared = { row, index, columns, activeColumn: tabCell.row === index ? tabCell.column : -1 };
            if (grouping !== null && row.getIsGrouped()) {
              return <GroupRow key={row.id} {...shared} grouping={grouping} isOpen={row.getIsExpanded()} />;
            }
            return (
              <LocationRow
                key={row.id}
                {...shared}
                filter={filter}
                onSelect={select}
                onOpen={selectInTable}
                onEdited={onEdited}
              />
            );
          })}
          {after > 0 && <Spacer height={after} columns={cells} />}
        </tbody>
      </table>
    </div>
  );
};
