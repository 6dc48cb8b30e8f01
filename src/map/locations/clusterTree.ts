import type { Position } from '@/domain/geometry';

/** A place on the square map of the world, 0 to 1 both ways, from its upper left corner. */
export type Spot = { x: number; y: number };

export const spotOf = ([lon, lat]: Position): Spot => ({
  x: lon / 360 + 0.5,
  y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
});

/** Back to WGS84. */
export const positionOf = ({ x, y }: Spot): Position => [
  (x - 0.5) * 360,
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90,
];

/** Locations that are drawn as one, by their place in the list; or a single one. */
export type Group = Spot & { members: readonly number[] };

/** Up to this zoom donuts that would overlap are summed into one; from the next on every location shows. */
export const lastClusterZoom = 12;

/** Px that the whole world is wide at zoom 0. */
export const worldSize = 512;

const column = 2 ** 24;

/** Which groups lie in which cell of a grid of this size: no two within its size are more than a cell apart. */
const gridOf = (groups: readonly Group[], size: number): ((group: Spot) => number[]) => {
  const cells = new Map<number, number[]>();
  const at = (value: number): number => Math.floor(value / size);
  groups.forEach(({ x, y }, index) => {
    const cell = at(x) * column + at(y);
    const there = cells.get(cell);
    if (there === undefined) cells.set(cell, [index]);
    else there.push(index);
  });
  return ({ x, y }) => {
    const found: number[] = [];
    for (let across = -1; across <= 1; across += 1) {
      for (let down = -1; down <= 1; down += 1) {
        const there = cells.get((at(x) + across) * column + at(y) + down);
        if (there !== undefined) found.push(...there);
      }
    }
    return found;
  };
};

/** Takes groups together that lie within `reach` of the first of them, in the middle of their locations. */
export const mergeNear = (groups: readonly Group[], reach: number): Group[] => {
  const near = gridOf(groups, reach);
  const taken = new Uint8Array(groups.length);
  return groups.flatMap((group, index): Group[] => {
    if (taken[index] === 1) return [];
    taken[index] = 1;
    let [x, y] = [group.x * group.members.length, group.y * group.members.length];
    const members = [...group.members];
    for (const other of near(group)) {
      const candidate = groups[other];
      if (candidate === undefined || taken[other] === 1) continue;
      if (Math.hypot(candidate.x - group.x, candidate.y - group.y) > reach) continue;
      taken[other] = 1;
      x += candidate.x * candidate.members.length;
      y += candidate.y * candidate.members.length;
      members.push(...candidate.members);
    }
    if (members.length === group.members.length) return [group];
    return [{ x: x / members.length, y: y / members.length, members }];
  });
};

/**
 * Which locations are drawn as one at each zoom: worked out from the closest zoom on, when it is first asked for, so that a
 * donut splits as one zooms in. `radius`: px within which donuts overlap.
 */
export const clusterTree = (spots: readonly Spot[], radius: number): ((zoom: number) => readonly Group[]) => {
  const levels = new Map<number, readonly Group[]>();
  const at = (zoom: number): readonly Group[] => {
    if (zoom > lastClusterZoom) return spots.map((spot, index) => ({ ...spot, members: [index] }));
    const known = levels.get(zoom);
    if (known !== undefined) return known;
    const groups = mergeNear(at(zoom + 1), radius / (worldSize * 2 ** zoom));
    levels.set(zoom, groups);
    return groups;
  };
  return at;
};
