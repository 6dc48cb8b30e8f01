import { type ReactNode, useEffect, useRef } from 'react';
import type { Covered, MapView, PlanMap } from '@/map/mapContract';
import { ownMapNow, useBroughtFiles } from '@/plans/broughtFiles';
import { useColouring } from '@/state/colouring';
import { currentMap, setCurrentMap } from '@/state/mapHandle';
import { layersOnMap, onLayersOnMap } from '@/state/mapLayers';
import { onShownChange, openPlanNow } from '@/state/planStore';
import type { PlanView } from '@/state/planView';
import type { Screen } from '@/state/screen';
import { onlySelected, setScreen, useScreen } from '@/state/screenStore';
import { useTheme } from '@/state/themeStore';
import { locationsWord } from '@/text/numbers';
import { drawingText, mapWords, workspaceText } from '@/text/words';
import { createMapListener } from './mapListener';
import './drawing.css';

type PlanCanvasProps = {
  startView: MapView;
  covered: () => Covered;
  onMoved: (view: MapView) => void;
  /** What lies over the map: tools, hint, labels. */
  children: ReactNode;
};

/** Asked for as soon as this screen is, not when the plan and the start view are known. */
const mapModule = import('@/map/createPlanMap');
mapModule.catch(() => undefined);

const shownView = ({ snapshot }: Screen): PlanView => snapshot?.view ?? openPlanNow().view;

const showPlan = (map: PlanMap, screen: Screen): void => {
  const { locations, header } = shownView(screen);
  map.showAll(locations.values(), header.target.horizon);
};

const showOffered = (map: PlanMap, { offered, offeredId }: Screen): void =>
  map.showOffered(offered, offeredId);

/** How long a filter rests before the map follows it, in ms: not at every letter that is typed. */
const filterRests = 150;

/** What the map draws pale: nothing of a kept snapshot, which has no filter. */
const shownIdsOf = ({ filteredIds, snapshot }: Screen) => (snapshot === null ? filteredIds : null);

/** Hands the map what the screen store says, now and whenever it changes. */
const followScreen = (map: PlanMap): (() => void) => {
  const { tool, selection, found } = useScreen.getState();
  map.markPlace(found?.point ?? null);
  showOffered(map, useScreen.getState());
  map.setTool(tool);
  map.select(selection);
  map.dim(shownIdsOf(useScreen.getState()));
  let dimming: ReturnType<typeof setTimeout> | undefined;
  const stop = useScreen.subscribe((next, before) => {
    if (shownIdsOf(next) !== shownIdsOf(before)) {
      clearTimeout(dimming);
      dimming = setTimeout(() => map.dim(shownIdsOf(useScreen.getState())), filterRests);
    }
    if (next.snapshot !== before.snapshot) showPlan(map, next);
    if (next.found !== before.found) map.markPlace(next.found?.point ?? null);
    if (next.offered !== before.offered || next.offeredId !== before.offeredId) showOffered(map, next);
    if (next.tool !== before.tool) map.setTool(next.tool);
    if (next.selection !== before.selection) map.select(next.selection);
  });
  return () => {
    clearTimeout(dimming);
    stop();
  };
};

/** The selected location that went (undo) and came back (redo) can be moved again. */
const selectAgain = (map: PlanMap): (() => void) => {
  let gone: string | undefined;
  return onShownChange(({ locations }) => {
    const selectedId = onlySelected(useScreen.getState());
    if (selectedId === null) return;
    if (locations.deletes.includes(selectedId)) gone = selectedId;
    const again = gone === selectedId && locations.puts.find(({ id }) => id === selectedId);
    if (!again) return;
    gone = undefined;
    map.select(new Set([again.id]));
  });
};

const startMap = async (
  container: HTMLElement,
  { startView, covered, onMoved }: PlanCanvasProps,
  isGone: () => boolean,
): Promise<() => void> => {
  const { createPlanMap } = await mapModule;
  if (isGone()) return () => {};
  const map = createPlanMap(container, {
    view: startView,
    theme: useTheme.getState().theme,
    isPractice: openPlanNow().view.header.area.kind === 'practice',
    covered,
    label: workspaceText.map,
    ownWords: { plural: locationsWord, move: drawingText.move },
    words: mapWords,
    listener: createMapListener(onMoved),
  });
  showPlan(map, useScreen.getState());
  map.colour(useColouring.getState().colouring);
  const showLayers = () => map.showLayers(layersOnMap(ownMapNow()));
  showLayers();
  const stops = [
    onShownChange((change) => {
      // Who looks at a kept snapshot sees the changes of other tabs when they come back to the plan.
      if (useScreen.getState().snapshot === null) map.follow(change);
    }),
    selectAgain(map),
    followScreen(map),
    onLayersOnMap(showLayers),
    useBroughtFiles.subscribe(showLayers),
    useTheme.subscribe(({ theme }) => map.setTheme(theme)),
    useColouring.subscribe((next, before) => {
      if (next.colouring !== before.colouring) map.colour(next.colouring);
    }),
  ];
  setCurrentMap(map);
  return () => {
    if (currentMap() === map) setCurrentMap(undefined);
    for (const stop of stops) stop();
    map.destroy();
  };
};

/** The map with what lies over it. The map itself is loaded apart; until then the plain ground is shown. */
export const PlanCanvas = (props: PlanCanvasProps) => {
  const container = useRef<HTMLDivElement>(null);
  const hasNoMap = useScreen((screen) => screen.hasNoMap);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; it moves itself from then on
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let isGone = false;
    let stop = () => {};
    void startMap(element, props, () => isGone).then(
      (stopMap) => {
        stop = stopMap;
        if (isGone) stop();
      },
      () => {
        if (!isGone) setScreen({ hasNoMap: true });
      },
    );
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return (
    <div className="plan-canvas">
      <div className="plan-canvas__map" ref={container} />
      {hasNoMap && <p className="plan-canvas__none">{drawingText.noMap}</p>}
      {props.children}
    </div>
  );
};
