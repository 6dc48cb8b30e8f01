import type { PlanMap } from '@/map/mapContract';

let map: PlanMap | undefined;

/** The map on screen, for whoever must move it; undefined when there is none (yet). */
export const currentMap = (): PlanMap | undefined => map;

export const setCurrentMap = (next: PlanMap | undefined): void => {
  map = next;
};
