import type { MapView, PlanMap } from './mapContract';

const nothing = () => undefined;

/** Stands in for the map where none can be drawn: takes every call and does nothing. */
export const inertPlanMap = (first: MapView): PlanMap => {
  let view = first;
  return {
    showAll: nothing,
    follow: nothing,
    dim: nothing,
    select: nothing,
    setTool: nothing,
    finishShape: nothing,
    dropShape: nothing,
    undoCorner: () => false,
    redoCorner: () => false,
    removeCorner: () => false,
    resume: nothing,
    hand: async () => null,
    showLayers: nothing,
    setTheme: nothing,
    colour: nothing,
    present: nothing,
    keepClear: nothing,
    reveal: () => undefined,
    show: nothing,
    goTo: (next) => {
      view = next;
    },
    jumpTo: (next) => {
      view = next;
    },
    project: () => ({ x: 0, y: 0 }),
    drawnAt: nothing,
    placeAt: () => view.center,
    goToBounds: nothing,
    markPlace: nothing,
    showReach: nothing,
    showOffered: nothing,
    view: () => view,
    bounds: () => {
      const [lon, lat] = view.center;
      // What a map of 1,024 px wide would show.
      const half = 360 / 2 ** view.zoom;
      return [lon - half, lat - half / 2, lon + half, lat + half / 2];
    },
    focus: nothing,
    destroy: nothing,
  };
};
