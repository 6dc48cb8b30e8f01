import { addLocation } from '@/domain/commands/addLocation';
import { moveLocation } from '@/domain/commands/changeLocation';
import type { Geometry } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { areaOf } from '@/geo/measure';
import type { MapListener, MapView } from '@/map/mapContract';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { openPlanNow, run } from '@/state/planStore';
import { selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { areaText } from '@/text/numbers';
import { drawingText } from '@/text/words';
import { announce } from '@/ui/announce';
import { estimate } from './estimate';
import { newLocation } from './newLocation';

/** Px of the map that lie under the drawer: on a small screen it is a sheet over the bottom. */
const coveredBottom = (): number => {
  const sheet = document.querySelector('.workspace__drawer')?.getBoundingClientRect();
  const map = document.querySelector('.plan-canvas')?.getBoundingClientRect();
  if (sheet === undefined || map === undefined || sheet.top <= map.top) return 0;
  return Math.max(0, map.bottom - sheet.top);
};

/** After the drawer has taken its room: the new location may have come to lie outside the map, or under it. */
const revealWhenLaidOut = (location: Location): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => currentMap()?.reveal(location, coveredBottom())));
};

/** Adds what was drawn to the plan, and opens it for its numbers. */
const onDrawn = (geometry: Geometry): void => {
  const location = newLocation(geometry, openPlanNow().view.locations);
  run(() => addLocation(location));
  setScreen({
    selectedId: location.id,
    startsTyping: true,
    selectedIn: 'map',
    tool: 'select',
    shapeInHand: null,
  });
  revealWhenLaidOut(location);
  announce(drawingText.drawn(location.name, areaText(areaOf(geometry))));
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
  onReshaped: (id, geometry) =>
    run(({ locations }) => {
      const location = locations.get(id);
      return location && moveLocation(location, geometry);
    }),
  onCancelled: () => setScreen({ tool: 'select', shapeInHand: null }),
  onRefused: () => notify(drawingText.selfIntersection),
  onMoved,
  onPointer: (pointer) => setScreen({ pointer }),
  onBackground: (background) => setScreen({ background }),
  onFailed: () => setScreen({ hasNoMap: true }),
});
