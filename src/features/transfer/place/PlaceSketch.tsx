import { useEffect, useMemo, useState } from 'react';
import type { Geometry, Position } from '@/domain/geometry';
import { placeIn } from '@/exchange/documents/map/frame';
import { loadSketchGround, type SketchGround } from './loadGround';
import { dotsPath, frameOf, isInFrame, linePath, ringsPath, sketchHeight, sketchWidth } from './sketchMap';
import './placeSketch.css';

type PlaceSketchProps = {
  /** What it shows, for who does not see it. */
  label: string;
  outline: Geometry | null;
  places: readonly Position[];
  /** Where they were before. */
  before?: readonly Position[];
};

const mostTowns = 12;
const nowhere: readonly Position[] = [];

const ringsOf = (outline: Geometry): readonly (readonly Position[])[] => {
  if (outline.type === 'Point') return [];
  return outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
};

const useGround = (): SketchGround | undefined => {
  const [ground, setGround] = useState<SketchGround>();
  useEffect(() => {
    let isGone = false;
    loadSketchGround().then(
      (found) => {
        if (!isGone) setGround(found);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return ground;
};

/** A small map with dots: to see whether places lie where they should, before they are taken. */
export const PlaceSketch = ({ label, outline, places, before = nowhere }: PlaceSketchProps) => {
  const ground = useGround();
  const frame = useMemo(() => frameOf(places, outline), [places, outline]);
  const land = useMemo(
    () => (frame && ground ? ground.land.map((rings) => ringsPath(frame, rings)).join('') : ''),
    [frame, ground],
  );
  const dotsBefore = useMemo(() => (frame ? dotsPath(frame, before) : ''), [frame, before]);
  const dots = useMemo(() => (frame ? dotsPath(frame, places) : ''), [frame, places]);
  if (frame === undefined) return null;
  const towns = (ground?.towns ?? [])
    .map(({ name, point }) => ({ name, at: placeIn(frame, point) }))
    .filter(({ at }) => isInFrame(at));
  return (
    <svg
      className="place-sketch"
      viewBox={`0 0 ${sketchWidth} ${sketchHeight}`}
      role="img"
      aria-label={label}
      preserveAspectRatio="xMidYMid slice"
    >
      <path className="place-sketch__land" d={land} />
      {ground !== undefined && <path className="place-sketch__border" d={linePath(frame, ground.border)} />}
      {outline !== null && <path className="place-sketch__outline" d={ringsPath(frame, ringsOf(outline))} />}
      {towns.length <= mostTowns &&
        towns.map(({ name, at: [x, y] }) => (
          <text key={name} className="place-sketch__town" x={x} y={y}>
            {name}
          </text>
        ))}
      <path className="place-sketch__before" d={dotsBefore} />
      <path className="place-sketch__after" d={dots} />
    </svg>
  );
};
