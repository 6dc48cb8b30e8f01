import { useEffect, useReducer } from 'react';
import { inPiles, type Pile } from '@/geo/inPiles';
import { centreOf } from '@/geo/measure';
import type { OfferedShape } from '@/map/mapContract';
import { currentMap, onMapMove } from '@/state/mapHandle';
import { setScreen, useScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { offersText } from '@/text/offerAnswers';
import { mostItems } from './mostItems';
import './offerMap.css';

/** How wide and high a mark is, in px: nearer than this they lie on each other. */
const reach = { x: 52, y: 26 };

const pilesNow = (offered: readonly OfferedShape[]): Pile<OfferedShape>[] => {
  const map = currentMap();
  if (map === undefined) return [];
  return inPiles(offered, ({ location }) => map.project(centreOf(location.geometry)), reach);
};

const Mark = ({ pile: { x, y, items }, chosenId }: { pile: Pile<OfferedShape>; chosenId: string | null }) => {
  const [first] = items;
  if (first === undefined) return null;
  const { location, mark } = first;
  const [letter = '', sender = ''] = mark.split(' ');
  const isOne = items.length === 1;
  const choose = () => {
    // Where more lie on each other, they are laid apart.
    if (isOne) setScreen({ offeredId: location.id, ...(isNarrow() && { isPanelOpen: true }) });
    else currentMap()?.show(items.map((each) => each.location));
  };
  return (
    <div className="offer-marks__at" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <button
        type="button"
        className="offer-marks__mark"
        aria-pressed={items.some((each) => each.location.id === chosenId)}
        aria-label={
          isOne ? offersText.mark(letter, sender, location.name) : offersText.marks(items.length, sender)
        }
        onClick={choose}
      >
        <strong>{isOne ? letter : items.length}</strong>
        <span>{sender}</span>
      </button>
    </div>
  );
};

/** The mark of the sender at everything that an open offer would bring, and what the stripes mean. */
export const OfferMarks = () => {
  const offered = useScreen((screen) => screen.offered);
  const offeredId = useScreen((screen) => screen.offeredId);
  const isMapReady = useScreen((screen) => screen.isMapReady);
  const isDrawing = useScreen((screen) => screen.tool !== 'select');
  const [, moved] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onMapMove(moved), []);
  if (offered === null || !isMapReady) return null;
  return (
    <>
      <div className="offer-marks" inert={isDrawing}>
        {pilesNow(offered)
          .slice(0, mostItems)
          .map((pile) => (
            <Mark key={pile.items[0]?.location.id} pile={pile} chosenId={offeredId} />
          ))}
      </div>
      {offered.length > 0 && (
        <p className="map-chip offer-marks__legend">
          <span className="offer-marks__stripes" aria-hidden="true" />
          {offersText.notCounted}
        </p>
      )}
    </>
  );
};
