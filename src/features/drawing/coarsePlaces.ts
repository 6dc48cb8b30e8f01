import type { Position } from '@/domain/geometry';

/** Steps per degree: about 1 km from north to south, 700 m from west to east. */
const steps = 100;

/**
 * The corners of the square of a fixed grid that a place lies in, the nearest first. Where a soft plan is drawn is
 * nobody's business: what is asked about its surroundings is asked about these.
 */
export const coarsePlaces = ([lon, lat]: Position): Position[] => {
  const west = Math.floor(lon * steps);
  const south = Math.floor(lat * steps);
  const corners: Position[] = [
    [west, south],
    [west + 1, south],
    [west, south + 1],
    [west + 1, south + 1],
  ];
  const off = ([x, y]: Position) => (x - lon * steps) ** 2 + (y - lat * steps) ** 2;
  return corners.toSorted((a, b) => off(a) - off(b)).map(([x, y]) => [x / steps, y / steps]);
};
