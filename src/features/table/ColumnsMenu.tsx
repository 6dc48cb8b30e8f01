import { useLayoutEffect, useRef, useState } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { changeTableColumns } from '@/domain/commands/changePlan';
import { run, usePlan } from '@/state/planStore';
import { columnNames, columnsText } from '@/text/table';
import { announce } from '@/ui/announce';
import { Icon } from '@/ui/Icon';
import type { OpenMenu } from '@/ui/PopoverButton';
import { type ColumnId, chosenColumns, columnIds, startColumns } from './columns';

/** All columns but the name: first those that are shown, in their order. */
const inOrder = (shown: readonly ColumnId[]): ColumnId[] =>
  [...shown, ...columnIds.filter((id) => !shown.includes(id))].filter((id) => id !== 'name');

const keep = (columns: readonly ColumnId[] | undefined): void =>
  run(({ header }) => changeTableColumns(header.settings, columns));

/** Over the table: which columns it shows, and in which order. */
export const ColumnsMenu = ({ trigger, onClose }: OpenMenu) => {
  const kept = usePlan((plan) => plan.view.header.settings.tableColumns);
  const shown = chosenColumns(kept);
  // One that is hidden keeps its place in the list while the list is open.
  const [order, setOrder] = useState(() => inOrder(shown));
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<string | null>(null);

  // A row that moves loses the focus.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });

  const toggle = (id: ColumnId) => keep(order.filter((each) => shown.includes(each) !== (each === id)));

  const move = (id: ColumnId, by: -1 | 1) => {
    const from = order.indexOf(id);
    const other = order[from + by];
    if (other === undefined) return;
    const next = order.with(from, other).with(from + by, id);
    pressed.current = `${id} ${by}`;
    setOrder(next);
    const columns = next.filter((each) => shown.includes(each));
    if (shown.includes(id)) {
      announce(columnsText.moved(columnNames[id].full, columns.indexOf(id) + 2));
      keep(columns);
    }
  };

  return (
    <I18nProvider locale="nl-NL">
      <Popover
        className="popover"
        placement="bottom end"
        triggerRef={trigger}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Dialog className="columns-menu" aria-label={columnsText.label}>
          <ul ref={list}>
            {order.map((id, index) => {
              const name = columnNames[id].full;
              return (
                <li key={id}>
                  <label className="choice">
                    <input type="checkbox" checked={shown.includes(id)} onChange={() => toggle(id)} />
                    {name}
                  </label>
                  <button
                    type="button"
                    className="button button--quiet button--icon columns-menu__up"
                    data-move={`${id} -1`}
                    aria-label={columnsText.up(name)}
                    aria-disabled={index === 0}
                    onClick={() => move(id, -1)}
                  >
                    <Icon name="chevron" />
                  </button>
                  <button
                    type="button"
                    className="button button--quiet button--icon"
                    data-move={`${id} 1`}
                    aria-label={columnsText.down(name)}
                    aria-disabled={index === order.length - 1}
                    onClick={() => move(id, 1)}
                  >
                    <Icon name="chevron" />
                  </button>
                </li>
              );
            })}
          </ul>
          <p className="small soft">{columnsText.hint}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              keep(undefined);
              setOrder(inOrder(startColumns));
            }}
          >
            {columnsText.reset}
          </button>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
};
