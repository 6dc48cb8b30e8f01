import { useEffect, useState } from 'react';
import type { Position } from '@/domain/geometry';
import { classOf } from '@/domain/suitability/score';
import { currentMap } from '@/state/mapHandle';
import { setScreen, useScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { suitabilityText as text } from '@/text/suitability';
import { announce } from '@/ui/announce';
import { Icon } from '@/ui/Icon';
import { AddAmenity } from './AddAmenity';
import { explain, type Square, squareOf } from './explain';
import { PeopleNear } from './PeopleNear';
import { MissesMost, ScoreTable } from './ScoreTable';
import { noSquare } from './squareShades';
import { useSquares } from './squaresStore';
import { useSettings } from './useSettings';
import './suitability.css';
import './whyCard.css';

/** The square that was asked about; null when it lies outside. */
const useSquare = (): Square | null | undefined => {
  const spot = useScreen((screen) => screen.spot);
  const grid = useSquares((squares) => squares.grid);
  const shades = useSquares((squares) => squares.picture?.shades);
  const [square, setSquare] = useState<(Square & { index: number }) | null>();
  useEffect(() => {
    let isGone = false;
    if (spot === null || grid === null) setSquare(undefined);
    else {
      squareOf(spot, grid).then(
        (found) => {
          if (!isGone) setSquare(found ?? null);
        },
        () => undefined,
      );
    }
    return () => {
      isGone = true;
    };
  }, [spot, grid]);
  return square && shades?.[square.index] === noSquare ? null : square;
};

/** Whether a place is in the right half of the map: the card comes on the other side then. */
const isOnRight = (spot: Position): boolean => {
  const map = currentMap();
  if (map === undefined) return false;
  const [west, , east] = map.bounds();
  return spot[0] > (west + east) / 2;
};

const close = (): void => setScreen({ spot: null });

/** Why a square has its colour: how far everything is that counts, and what that comes to. */
export const WhyCard = () => {
  const settings = useSettings();
  const ground = useSquares((squares) => squares.ground);
  const spot = useScreen((screen) => screen.spot);
  const square = useSquare();
  const explained = square && ground ? explain(square.middle, ground, settings) : undefined;
  const value = explained?.score?.value ?? null;
  useEffect(() => {
    const near = explained === undefined ? [] : [...explained.near.values()];
    const counts = near.filter(({ amenity }) => (settings.weights[amenity.kind] ?? 0) > 0);
    currentMap()?.showReach(
      square ? { corners: square.corners, to: counts.map(({ amenity }) => amenity.point) } : null,
    );
  });
  useEffect(() => () => currentMap()?.showReach(null), []);
  useEffect(() => {
    // On a phone the settings lie over the card.
    if (square && isNarrow()) setScreen({ showsSuitability: false });
  }, [square]);
  useEffect(() => {
    if (square) announce(text.whySaid(value));
  }, [square, value]);
  if (spot === null || square === undefined) return null;
  return (
    <section className={isOnRight(spot) ? 'why-card why-card--left' : 'why-card'} aria-label={text.why}>
      <div className="why-card__head">
        <div>
          <h2>{text.why}</h2>
          <p className="small soft">{text.square}</p>
        </div>
        {value !== null && (
          <p className="why-card__score">
            <span className={`shade shade--${classOf(value)}`} aria-hidden="true" />
            <strong>{text.score(value)}</strong> <span className="small soft">{text.of100}</span>
          </p>
        )}
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={text.closeWhy}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      {explained === undefined ? (
        <p>{text.outside}</p>
      ) : (
        <>
          {value === null && <p className="notice-line">{text.notYet}</p>}
          <ScoreTable explained={explained} settings={settings} label={text.why} />
          <MissesMost explained={explained} />
          <p className="small soft">{text.foot(settings.detour, ground?.walked?.fileName)}</p>
          <PeopleNear at={spot} />
          <AddAmenity place={spot} />
        </>
      )}
    </section>
  );
};
