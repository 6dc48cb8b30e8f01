import { useEffect, useReducer } from 'react';
import { centreOf } from '@/geo/measure';
import type { OfferedShape } from '@/map/mapContract';
import { currentMap, onMapMove } from '@/state/mapHandle';
import { setScreen, useScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { offersText } from '@/text/offerAnswers';
import { mostItems } from './mostItems';
import './offerMap.css';

const Mark = ({ shape: { location, mark }, isChosen }: { shape: OfferedShape; isChosen: boolean }) => {
  const map = currentMap();
  if (map === undefined) return null;
  const { x, y } = map.project(centreOf(location.geometry));
  const [letter, sender] = mark.split(' ');
  return (
    <div className="offer-marks__at" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <button
        type="button"
        className="offer-marks__mark"
        aria-pressed={isChosen}
        aria-label={offersText.mark(letter ?? '', location.name)}
        onClick={() => setScreen({ offeredId: location.id, ...(isNarrow() && { isPanelOpen: true }) })}
      >
        <strong>{letter}</strong>
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
        {offered.slice(0, mostItems).map((shape) => (
          <Mark key={shape.location.id} shape={shape} isChosen={shape.location.id === offeredId} />
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
