import type { PlanMap } from '@/map/mapContract';

let map: PlanMap | undefined;

/** The map on screen, for whoever must move it; undefined when there is none (yet). */
export const currentMap = (): PlanMap | undefined => map;

/** Lets `use` have the map once what was just opened or closed over it has taken its room. */
export const onceLaidOut = (use: (map: PlanMap) => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => map && use(map)));
};

const mapFollowers = new Set<() => void>();

export const setCurrentMap = (next: PlanMap | undefined): void => {
  map = next;
  for (const follow of mapFollowers) follow();
};

/** Calls back when there is another map, or none. Returns the function that stops it. */
export const onCurrentMap = (follow: () => void): (() => void) => {
  mapFollowers.add(follow);
  return () => mapFollowers.delete(follow);
};

const movers = new Set<() => void>();

/** The map moved: what lies over it goes along. */
export const mapMoved = (): void => {
  for (const follow of movers) follow();
};

/** Calls back every frame that the map moves. Returns the function that stops it. */
export const onMapMove = (follow: () => void): (() => void) => {
  movers.add(follow);
  return () => movers.delete(follow);
};
