import type { PlanMap } from '@/map/mapContract';

let map: PlanMap | undefined;

/** The map on screen, for whoever must move it; undefined when there is none (yet). */
export const currentMap = (): PlanMap | undefined => map;

/** Lets `use` have the map once what was just opened or closed over it has taken its room. */
export const onceLaidOut = (use: (map: PlanMap) => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => map && use(map)));
};

export const setCurrentMap = (next: PlanMap | undefined): void => {
  map = next;
};
