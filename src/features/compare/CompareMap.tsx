import { useEffect, useState } from 'react';
import { geometriesOf, isPlaced } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { centreOf } from '@/geo/measure';
import type { MapView } from '@/map/mapContract';
import { useColouring } from '@/state/colouring';
import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { presentScale } from '@/state/screenWidth';
import { compareText, withoutLetter } from '@/text/compare';
import { DifferenceMark } from './DifferenceMark';
import type { Mark } from './placeMarks';
import { placeMarks } from './placeMarks';
import { SideMark } from './SideMark';
import { Swipe } from './Swipe';
import { useCompareMaps } from './useCompareMaps';
import type { Compared, Letters } from './useComparison';

/**
 * Marks on the map, of the largest differences; with more than these one sees marks and no map. Of more than a hall can
 * tell apart none is marked there: they are summed in donuts, and the list beside the map counts them.
 */
const [mostMarks, mostBeforeHall] = [80, 24];

/** Between two marks, in px; a hall needs its donuts seen more than each of them marked. */
const [room, roomBeforeHall] = [26, 36];

const sides = ['left', 'right'] as const;

type CompareMapProps = { compared: Compared; startView: MapView; names: Letters; letters: Letters };

/**
 * What differs lies on the map with a mark; the swipe line shows the left side and the right one. Before a hall they are
 * two maps beside each other: a line through a number would make another of it.
 */
export const CompareMap = ({ compared, startView, names, letters }: CompareMapProps) => {
  const { differences, left, right } = compared;
  const colouring = useColouring((state) => state.colouring);
  const isPresenting = useScreen((screen) => screen.isPresenting);
  const [share, setShare] = useState(0.5);
  const { leftBox, rightBox, layer, marks, maps } = useCompareMaps(startView, isPresenting);
  const isCrowded = isPresenting && differences.length > mostBeforeHall;
  const shown = [...(isCrowded ? [] : differences)]
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, mostMarks)
    .flatMap(({ id, kind, location }): Mark[] =>
      isPlaced(location) ? [{ id, kind, at: centreOf(location.geometry) }] : [],
    );
  marks.current = {
    marks: shown,
    // Beside each other, the marks lie on the right one alone.
    share: isPresenting ? 0 : share,
    isAll: differences.length <= mostMarks,
    room: isPresenting ? roomBeforeHall * presentScale() : room,
  };
  useEffect(() => {
    if (maps === undefined) return;
    const { horizon } = openPlanNow().view.header.target;
    for (const map of [maps.left, maps.right]) map.colour(colouring);
    maps.left.showAll(left, horizon);
    maps.right.showAll(right, horizon);
    // What is the same on both sides steps back; with nothing that differs there is nothing to step back for.
    const differing = differences.length === 0 ? null : differences.map(({ id }) => id);
    maps.left.dim(differing);
    maps.right.dim(differing);
  }, [maps, left, right, differences, colouring]);
  useEffect(() => {
    const all = boundsOf(geometriesOf(differences.map(({ location }) => location)));
    if (maps !== undefined && all !== null) maps.left.goToBounds(all);
  }, [maps, differences]);
  useEffect(() => {
    if (maps !== undefined && layer.current !== null) placeMarks(maps, layer.current, marks.current);
  });
  return (
    <div className="compare-map">
      <div className="compare-map__canvas" ref={leftBox} />
      <div
        className="compare-map__canvas compare-map__canvas--right"
        aria-hidden="true"
        inert
        {...(!isPresenting && { style: { clipPath: `inset(0 0 0 ${share * 100}%)` } })}
        ref={rightBox}
      />
      <div className="compare-map__marks" aria-hidden="true" ref={layer}>
        {shown.map(({ id, kind }) => (
          <span key={id} className="compare-map__mark">
            <DifferenceMark kind={kind} />
          </span>
        ))}
      </div>
      {sides.map((side) => (
        <span key={side} className={`compare-map__name compare-map__name--${side}`}>
          <SideMark side={side} letter={letters[side]} />
          <span>{withoutLetter(names[side], letters[side])}</span>
        </span>
      ))}
      {!isPresenting && <Swipe share={share} onMove={setShare} />}
      {/* Before a hall the list beside the map says what the marks are. */}
      {!isPresenting && (
        <ul className="compare-map__legend small">
          {(['added', 'dropped', 'changed'] as const).map((kind) => (
            <li key={kind}>
              <DifferenceMark kind={kind} />
              {compareText.legend[kind](letters.right)}
            </li>
          ))}
          <li>
            <span className="compare-map__same" aria-hidden="true" />
            {compareText.legend.same}
          </li>
          {differences.length > mostMarks && <li>{compareText.largestMarked(mostMarks)}</li>}
        </ul>
      )}
    </div>
  );
};
