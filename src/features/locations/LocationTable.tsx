import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { homesIn } from '@/domain/location';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow, usePlan } from '@/state/planStore';
import { selectInTable, useScreen } from '@/state/screenStore';
import { numberText } from '@/text/numbers';
import { locationText } from '@/text/words';
import { remarkOf, typesIn } from './locationRow';

/** Height of a row in px: the name over a quiet line. */
const rowHeight = 54;

const choose = (id: string): void => {
  selectInTable(id);
  const location = openPlanNow().view.locations.get(id);
  if (location !== undefined) currentMap()?.show([location]);
};

const LocationRow = memo(({ id, index }: { id: string; index: number }) => {
  const location = usePlan((plan) => plan.view.locations.get(id));
  const partners = usePlan((plan) => plan.view.partners);
  const isSelected = useScreen((screen) => screen.selectedId === id);
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
          onClick={() => choose(id)}
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
});

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
  const selectedId = useScreen((screen) => screen.selectedId);
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useEffect(() => {
    const index = selectedId === null ? -1 : ids.indexOf(selectedId);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [selectedId, ids, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="locations__scroller" ref={scroller}>
      <table
        className="location-table"
        aria-label={locationText.table}
        aria-rowcount={ids.length + 1}
        onKeyDown={(event) => walk(event, ids, (index) => virtualizer.scrollToIndex(index))}
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
          {before > 0 && <Spacer height={before} />}
          {items.map(({ index, key }) => {
            const id = ids[index];
            return id === undefined ? null : <LocationRow key={key} id={id} index={index} />;
          })}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
    </div>
  );
};
