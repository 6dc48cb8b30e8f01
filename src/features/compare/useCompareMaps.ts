import { useEffect, useRef, useState } from 'react';
import type { MapListener, MapView, PlanMap } from '@/map/mapContract';
import { ownMapNow } from '@/plans/broughtFiles';
import { layersOnMap } from '@/state/mapLayers';
import { openPlanNow } from '@/state/planStore';
import { presentScale } from '@/state/screenWidth';
import { useTheme } from '@/state/themeStore';
import { compareText } from '@/text/compare';
import { locationsWord } from '@/text/numbers';
import { drawingText, mapWords } from '@/text/words';
import { type Marked, placeMarks } from './placeMarks';

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

/** Two maps on each other that move as one; the right one is seen from the swipe line on. Before a hall both draw large. */
export const useCompareMaps = (startView: MapView, isPresenting: boolean) => {
  const leftBox = useRef<HTMLDivElement>(null);
  const rightBox = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const marks = useRef<Marked>({ marks: [], share: 0.5, isAll: true, room: 0 });
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
          if (layer.current !== null) {
            placeMarks({ left: leader, right: follower }, layer.current, marks.current);
          }
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
  useEffect(() => {
    if (maps === undefined || !isPresenting) return;
    const enlarge = () => {
      maps.left.present(presentScale());
      maps.right.present(presentScale());
    };
    enlarge();
    addEventListener('resize', enlarge);
    return () => removeEventListener('resize', enlarge);
  }, [maps, isPresenting]);
  return { leftBox, rightBox, layer, marks, maps };
};
