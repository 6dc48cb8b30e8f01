import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { geometriesOf, isPlaced } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { centreOf } from '@/geo/measure';
import type { MapListener, MapView, PlanMap } from '@/map/mapContract';
import { ownMapNow } from '@/plans/broughtFiles';
import { useColouring } from '@/state/colouring';
import { layersOnMap } from '@/state/mapLayers';
import { openPlanNow } from '@/state/planStore';
import { useTheme } from '@/state/themeStore';
import { compareText, withoutLetter } from '@/text/compare';
import { locationsWord } from '@/text/numbers';
import { drawingText, mapWords } from '@/text/words';
import { type Mark, type Marked, placeMarks } from './placeMarks';
import { SideMark } from './SideMark';
import type { Compared, Letters } from './useComparison';

/** Marks on the map, of the largest differences; with more than these one sees marks and no map. */
const mostMarks = 80;

const nothing = () => undefined;

/** A map that is only looked at. */
type Moving = (view: MapView) => void;

const quiet = (onMoving: Moving): MapListener => ({
  onSelect: nothing,
  onShapeInHand: nothing,
  onDrawn: nothing,
  onPicked: nothing,
  onReshaped: nothing,
  onCancelled: nothing,
  onRefused: nothing,
  onMoved: nothing,
  onMoving,
  onReady: nothing,
  onPointer: nothing,
  onBackground: nothing,
  onLayer: nothing,
  onFailed: nothing,
});

type Maps = { left: PlanMap; right: PlanMap };

/** Two maps on each other that move as one; the right one is seen from the swipe line on. */
const useMaps = (startView: MapView) => {
  const leftBox = useRef<HTMLDivElement>(null);
  const rightBox = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const marks = useRef<Marked>({ marks: [], share: 0.5, isAll: true });
  const [maps, setMaps] = useState<Maps>();
  const theme = useTheme((state) => state.theme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the maps are made once; they move themselves from then on
  useEffect(() => {
    let made: Maps | undefined;
    let isGone = false;
    const make = async () => {
      const { createPlanMap } = await import('@/map/createPlanMap');
      const [left, right] = [leftBox.current, rightBox.current];
      if (isGone || left === null || right === null) return;
      const isPractice = openPlanNow().view.header.area.kind === 'practice';
      const options = (onMoving: Moving) => ({
        view: startView,
        theme,
        isPractice,
        covered: () => ({ top: 0, bottom: 0 }),
        label: compareText.map,
        ownWords: { plural: locationsWord, move: drawingText.move },
        words: mapWords,
        listener: quiet(onMoving),
      });
      const follower = createPlanMap(right, options(nothing));
      const leader: PlanMap = createPlanMap(
        left,
        options((view) => {
          follower.jumpTo(view);
          if (layer.current !== null) placeMarks(leader, layer.current, marks.current);
        }),
      );
      made = { left: leader, right: follower };
      for (const map of [leader, follower]) map.showLayers(layersOnMap(ownMapNow()));
      setMaps(made);
    };
    void make().catch(nothing);
    return () => {
      isGone = true;
      made?.left.destroy();
      made?.right.destroy();
    };
  }, []);
  useEffect(() => {
    maps?.left.setTheme(theme);
    maps?.right.setTheme(theme);
  }, [maps, theme]);
  return { leftBox, rightBox, layer, marks, maps };
};

type CompareMapProps = { compared: Compared; startView: MapView; names: Letters; letters: Letters };

/** What differs lies on the map with a mark; the swipe line shows the left side and the right one. */
export const CompareMap = ({ compared, startView, names, letters }: CompareMapProps) => {
  const { differences, left, right } = compared;
  const colouring = useColouring((state) => state.colouring);
  const { leftBox, rightBox, layer, marks, maps } = useMaps(startView);
  const [share, setShare] = useState(0.5);
  const box = useRef<HTMLDivElement>(null);
  const shown = [...differences]
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, mostMarks)
    .flatMap(({ id, kind, location }): Mark[] =>
      isPlaced(location) ? [{ id, kind, at: centreOf(location.geometry) }] : [],
    );
  marks.current = { marks: shown, share, isAll: differences.length <= mostMarks };
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
    if (maps !== undefined && layer.current !== null) placeMarks(maps.left, layer.current, marks.current);
  });
  const follow = (event: PointerEvent<HTMLElement>) => {
    const bounds = box.current?.getBoundingClientRect();
    if (bounds === undefined || event.buttons === 0) return;
    setShare(Math.min(1, Math.max(0, (event.clientX - bounds.left) / bounds.width)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -0.05, ArrowRight: 0.05, Home: -1, End: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setShare((now) => Math.min(1, Math.max(0, now + step)));
  };
  const percent = Math.round(share * 100);
  return (
    <div className="compare-map" ref={box}>
      <div className="compare-map__canvas" ref={leftBox} />
      <div
        className="compare-map__canvas compare-map__canvas--right"
        aria-hidden="true"
        inert
        style={{ clipPath: `inset(0 0 0 ${share * 100}%)` }}
        ref={rightBox}
      />
      <div className="compare-map__marks" aria-hidden="true" ref={layer}>
        {shown.map(({ id, kind }) => (
          <span key={id} className="compare-map__mark">
            <span className={`difference-mark difference-mark--${kind}`}>{compareText.marks[kind]}</span>
          </span>
        ))}
      </div>
      <span className="compare-map__name compare-map__name--left">
        <SideMark side="left" letter={letters.left} /> {withoutLetter(names.left, letters.left)}
      </span>
      <span className="compare-map__name compare-map__name--right">
        <SideMark side="right" letter={letters.right} /> {withoutLetter(names.right, letters.right)}
      </span>
      <div className="swipe" style={{ insetInlineStart: `${share * 100}%` }}>
        <div
          className="swipe__grip"
          role="slider"
          tabIndex={0}
          aria-label={compareText.swipe}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={compareText.swipeAt(percent)}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={follow}
        >
          ‹ ›
        </div>
      </div>
      <ul className="compare-map__legend small">
        {(['added', 'dropped', 'changed'] as const).map((kind) => (
          <li key={kind}>
            <span className={`difference-mark difference-mark--${kind}`} aria-hidden="true">
              {compareText.marks[kind]}
            </span>
            {compareText.legend[kind](letters.right)}
          </li>
        ))}
        <li>
          <span className="compare-map__same" aria-hidden="true" />
          {compareText.legend.same}
        </li>
        {differences.length > mostMarks && <li>{compareText.largestMarked(mostMarks)}</li>}
      </ul>
    </div>
  );
};
