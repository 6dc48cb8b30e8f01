import { moveLocation } from '@/domain/commands/changeLocation';
import type { Geometry } from '@/domain/geometry';
import type { MapListener, MapView } from '@/map/mapContract';
import { notify } from '@/state/noticeStore';
import { openPlanNow, run } from '@/state/planStore';
import { selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { drawingText } from '@/text/words';
import { addToPlan } from './addToPlan';
import { estimate } from './estimate';
import { newLocation } from './newLocation';

/** Adds what was drawn to the plan, and opens it for its numbers. */
const onDrawn = (geometry: Geometry): void => {
  const location = newLocation(geometry, openPlanNow().view.locations);
  addToPlan(location, drawingText.drawn);
};

/** Picking is fetched when it is first used. */
const pick = (act: (picking: typeof import('./pickLocation')) => void | Promise<void>): void => {
  import('./pickLocation').then(act, () => notify(drawingText.notLoaded));
};

/** What the map's events mean for the plan and the screen. */
export const createMapListener = (onMoved: (view: MapView) => void): MapListener => ({
  onSelect: (id) => {
    if (useScreen.getState().version === null) selectLocation(id);
  },
  onShapeInHand: (shape) => {
    const { density } = openPlanNow().view.header.settings;
    setScreen({ shapeInHand: estimate(shape, density) });
  },
  onDrawn,
  onPicked: (tool, at) => pick(({ pickLocation }) => pickLocation(tool, at)),
  onReshaped: (id, geometry) =>
    run(({ locations }) => {
      const location = locations.get(id);
      return location && moveLocation(location, geometry);
    }),
  onCancelled: () => {
    if (useScreen.getState().isAsking) pick(({ stopPicking }) => stopPicking());
    setScreen({ tool: 'select', shapeInHand: null });
  },
  onRefused: () => notify(drawingText.selfIntersection),
  onMoved: (view, inView) => {
    setScreen({ inView });
    onMoved(view);
  },
  onReady: () => setScreen({ isMapReady: true }),
  onPointer: (pointer) => setScreen({ pointer }),
  onBackground: (background) => setScreen({ background }),
  onFailed: () => setScreen({ hasNoMap: true }),
});
