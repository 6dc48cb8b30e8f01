import type { MapView, PlanMap } from './mapContract';

const nothing = () => undefined;

/** Stands in for the map where none can be drawn: takes every call and does nothing. */
export const inertPlanMap = (first: MapView): PlanMap => {
  let view = first;
  return {
    showAll: nothing,
    follow: nothing,
    select: nothing,
    setTool: nothing,
    finishShape: nothing,
    dropShape: nothing,
    setBackground: nothing,
    setOwnMap: nothing,
    setTheme: nothing,
    reveal: () => undefined,
    show: nothing,
    goTo: (next) => {
      view = next;
    },
    goToBounds: nothing,
    showOutline: nothing,
    markPlace: nothing,
    view: () => view,
    focus: nothing,
    destroy: nothing,
  };
};
