import { type DragEvent, type ReactNode, useEffect, useRef } from 'react';
import { homesIn, type Location, typesIn } from '@/domain/location';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { noSelection } from '@/state/screen';
import { selectInTable, setScreen } from '@/state/screenStore';
import { housingTypeNames } from '@/text/codes';
import { homesText } from '@/text/numbers';
import { senderMark } from '@/text/senderMark';
import { waitingText } from '@/text/waiting';
import { Icon } from '@/ui/Icon';
import { placeWaiting } from './placeWaiting';
import { useWaiting } from './useWaiting';
import { withNeighbourhood } from './withNeighbourhood';
import './waiting.css';

/** What a row carries while it is dragged: the id of its location. */
const dragType = 'application/x-boven-de-kaart-location';

const isWaiting = (event: globalThis.DragEvent): boolean =>
  event.dataTransfer?.types.includes(dragType) === true;

/** A row that is dropped on the map comes to lie there. */
const dropOn = (map: HTMLElement, signal: AbortSignal): void => {
  map.addEventListener(
    'dragover',
    (event) => {
      if (isWaiting(event)) event.preventDefault();
    },
    { signal },
  );
  map.addEventListener(
    'drop',
    (event) => {
      if (!isWaiting(event)) return;
      event.preventDefault();
      const location = openPlanNow().view.locations.get(event.dataTransfer?.getData(dragType) ?? '');
      const { left, top } = map.getBoundingClientRect();
      const at = currentMap()?.placeAt({ x: event.clientX - left, y: event.clientY - top });
      if (location === undefined || at === undefined) return;
      const geometry = { type: 'Point', coordinates: at } as const;
      placeWaiting(location, withNeighbourhood({ ...location, geometry }));
    },
    { signal },
  );
};

const choosePlace = ({ id }: Location): void => {
  setScreen({ tool: 'point', placing: id, selection: noSelection, shapeInHand: null });
  currentMap()?.focus();
};

const about = (location: Location): string => {
  const types = typesIn(location).map((type) => housingTypeNames[type].toLowerCase());
  return types.length === 0 ? waitingText.noHomes : `${homesText(homesIn(location))} · ${types.join(', ')}`;
};

/** "Parkeerplaats": the locations that still seek a place, beside the map. `covers`: what seeks an area. */
export const WaitingTray = ({ covers }: { covers?: ReactNode }) => {
  const waiting = useWaiting();
  const tray = useRef<HTMLDetailsElement>(null);
  const isEmpty = waiting.length === 0;
  useEffect(() => {
    const map = isEmpty ? null : (tray.current?.closest<HTMLElement>('.plan-canvas') ?? null);
    if (map === null) return undefined;
    const stop = new AbortController();
    dropOn(map, stop.signal);
    return () => stop.abort();
  }, [isEmpty]);
  if (isEmpty && covers === undefined) return null;
  const startDrag = (event: DragEvent, { id }: Location) => {
    event.dataTransfer.setData(dragType, id);
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    <section className="waiting" aria-label={waitingText.region}>
      <details ref={tray} open>
        <summary className="waiting__head">
          <strong>{waitingText.region}</strong>{' '}
          <span className="soft">{waitingText.count(waiting.length)}</span>
        </summary>
        <p className="waiting__help small soft">{waitingText.help}</p>
        <ul className="waiting__list">
          {waiting.map((location) => (
            <li
              key={location.id}
              className="waiting__row"
              draggable
              onDragStart={(event) => startDrag(event, location)}
            >
              <Icon name="grip" />
              {location.offeredBy !== undefined && (
                <span className="waiting__mark" aria-hidden="true">
                  {senderMark(location.offeredBy)}
                </span>
              )}
              <button
                type="button"
                className="waiting__name"
                aria-label={waitingText.open(location.name)}
                onClick={() => selectInTable(location.id)}
              >
                <span>{location.name}</span>
                <span className="small soft">{about(location)}</span>
                {location.offeredBy !== undefined && (
                  <span className="small soft">
                    {waitingText.from(location.offeredBy, location.offeredOn)}
                  </span>
                )}
              </button>
              <button
                type="button"
                className="button button--link"
                aria-label={waitingText.choosePlaceFor(location.name)}
                onClick={() => choosePlace(location)}
              >
                {waitingText.choosePlace}
              </button>
            </li>
          ))}
          {covers}
        </ul>
      </details>
    </section>
  );
};
