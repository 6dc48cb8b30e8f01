import { type KeyboardEvent, type MouseEvent, memo, useCallback, useEffect, useRef } from 'react';
import { homesIn, typesIn } from '@/domain/location';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow, usePlan } from '@/state/planStore';
import { onlySelected, selectInTable, selectTogether, toggleSelected, useScreen } from '@/state/screenStore';
import { numberText } from '@/text/numbers';
import { locationText } from '@/text/words';
import { scrollToRow, useVisibleRows } from '@/ui/useVisibleRows';
import { remarkOf } from './locationRow';

/** Height of a row in px: the name over a quiet line. */
const rowHeight = 54;

const choose = (id: string): void => {
  selectInTable(id);
  // In the middle of what the drawer leaves of the map.
  onceLaidOut((map) => {
    const location = openPlanNow().view.locations.get(id);
    if (location !== undefined) map.show([location]);
  });
};

/** Where a run of rows begins: the one that was last chosen without Shift. */
let runStart: string | undefined;

type Keys = Pick<KeyboardEvent | MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Chooses a row alone; with Ctrl or Cmd it comes to the others or leaves them; with Shift all from the last one on. */
const chooseIn = (ids: readonly string[], id: string, { ctrlKey, metaKey, shiftKey }: Keys): void => {
  const from = runStart === undefined ? -1 : ids.indexOf(runStart);
  if (shiftKey && from >= 0) {
    const to = ids.indexOf(id);
    selectTogether(ids.slice(Math.min(from, to), Math.max(from, to) + 1), 'table');
    return;
  }
  runStart = id;
  if (ctrlKey || metaKey) toggleSelected(id, 'table');
  else choose(id);
};

const LocationRow = memo(
  ({ id, index, ids }: { id: string; index: number; ids: () => readonly string[] }) => {
    const location = usePlan((plan) => plan.view.locations.get(id));
    const partners = usePlan((plan) => plan.view.partners);
    const isSelected = useScreen((screen) => screen.selection.has(id));
    if (location === undefined) return null;
    return (
      <tr
        className={`location-row ${location.priority === 'valt_af' ? 'location-row--dropped' : ''}`}
        aria-rowindex={index + 2}
        aria-selected={isSelected}
      >
        <td>
          <button
            type="button"
            className="location-row__button"
            data-location={id}
            aria-pressed={isSelected}
            onClick={(event) => chooseIn(ids(), id, event)}
          >
            <span className="location-row__bar" aria-hidden="true">
              {(typesIn(location).length === 0 ? (['onbekend'] as const) : typesIn(location)).map((type) => (
                <span key={type} className={`swatch--${type}`} />
              ))}
            </span>
            <span className="location-row__name">{location.name}</span>
            <span className="location-row__remark small soft">{remarkOf(location, partners)}</span>
          </button>
        </td>
        <td className="number">{numberText(homesIn(location))}</td>
      </tr>
    );
  },
);

/** Arrow keys walk through the rows, Home and End go to the ends. */
const walk = (
  event: KeyboardEvent<HTMLElement>,
  ids: readonly string[],
  scrollTo: (index: number) => void,
) => {
  const current = document.activeElement;
  if (!(current instanceof HTMLElement) || current.dataset.location === undefined) return;
  const index = ids.indexOf(current.dataset.location);
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: ids.length - 1 }[event.key];
  const id = next === undefined ? undefined : ids[next];
  if (next === undefined || id === undefined) return;
  event.preventDefault();
  scrollTo(next);
  const table = event.currentTarget;
  requestAnimationFrame(() =>
    table.querySelector<HTMLElement>(`[data-location="${CSS.escape(id)}"]`)?.focus({ preventScroll: true }),
  );
};

/** Stands for the rows that are out of sight. */
const Spacer = ({ height }: { height: number }) => (
  <tr>
    <td colSpan={2} style={{ height }} />
  </tr>
);

/** The table of locations. Only the rows in sight are in the page, so that 20,000 are no burden. */
export const LocationTable = ({ ids }: { ids: readonly string[] }) => {
  const scroller = useRef<HTMLDivElement>(null);
  const selectedId = useScreen(onlySelected);
  const { first, end } = useVisibleRows(scroller, ids.length, rowHeight);
  const latest = useRef(ids);
  latest.current = ids;
  const idsNow = useCallback(() => latest.current, []);
  const scrollTo = (index: number) => scrollToRow(scroller.current, index, rowHeight);
  useEffect(() => {
    const index = selectedId === null ? -1 : ids.indexOf(selectedId);
    if (index >= 0) scrollToRow(scroller.current, index, rowHeight);
  }, [selectedId, ids]);
  const after = (ids.length - end) * rowHeight;
  return (
    <div className="locations__scroller" ref={scroller}>
      <table
        className="location-table"
        aria-label={locationText.table}
        aria-rowcount={ids.length + 1}
        onKeyDown={(event) => walk(event, ids, scrollTo)}
      >
        <colgroup>
          <col />
          <col className="location-table__homes" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span className="visually-hidden">{locationText.columns.name}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{locationText.columns.homes}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {first > 0 && <Spacer height={first * rowHeight} />}
          {ids.slice(first, end).map((id, offset) => (
            <LocationRow key={id} id={id} index={first + offset} ids={idsNow} />
          ))}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
    </div>
  );
};
