// Traces a river over the loose pools the source leaves of it: the cheapest path over the grid, where water
// costs little and land much, from one hand-set point to the next.
import { cellOf, degreesOf } from './raster.mjs';
import { GRID } from './settings.mjs';

const LAND_COST = 5;
const WATER_COST = 1;
const SNAP_CELLS = 7; // a hand-set point may be about 1.5 km off
const MARGIN_CELLS = 45; // how far the path may bend away from the hand-set points
const { columns, rows } = GRID;

function nearestWater(water, [x, y]) {
  let [best, nearest] = [[x, y], Infinity];
  for (let dy = -SNAP_CELLS; dy <= SNAP_CELLS; dy += 1) {
    for (let dx = -SNAP_CELLS; dx <= SNAP_CELLS; dx += 1) {
      const distance = Math.hypot(dx, dy);
      if (distance < nearest && distance <= SNAP_CELLS && water[(y + dy) * columns + x + dx]) {
        [best, nearest] = [[x + dx, y + dy], distance];
      }
    }
  }
  return best;
}

/** Cheapest path between two cells (Dijkstra with buckets of a tenth), both ends included. */
function cheapestPath(water, from, to) {
  const [minX, maxX] = [Math.min(from[0], to[0]) - MARGIN_CELLS, Math.max(from[0], to[0]) + MARGIN_CELLS];
  const [minY, maxY] = [Math.min(from[1], to[1]) - MARGIN_CELLS, Math.max(from[1], to[1]) + MARGIN_CELLS];
  const goal = to[1] * columns + to[0];
  const start = from[1] * columns + from[0];
  const costs = new Map([[start, 0]]);
  const cameFrom = new Map();
  const buckets = [[start]];
  for (let bucket = 0; bucket < buckets.length; bucket += 1) {
    for (const cell of buckets[bucket] ?? []) {
      const cost = costs.get(cell);
      if (Math.floor(cost * 10) !== bucket) continue;
      if (cell === goal) return walkBack(cameFrom, goal);
      const [x, y] = [cell % columns, Math.floor(cell / columns)];
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const [nx, ny] = [x + dx, y + dy];
          if ((dx === 0 && dy === 0) || nx < Math.max(0, minX) || ny < Math.max(0, minY)) continue;
          if (nx > Math.min(columns - 1, maxX) || ny > Math.min(rows - 1, maxY)) continue;
          const next = ny * columns + nx;
          const step = Math.hypot(dx, dy) * (water[next] ? WATER_COST : LAND_COST);
          if (cost + step >= (costs.get(next) ?? Infinity)) continue;
          costs.set(next, cost + step);
          cameFrom.set(next, cell);
          const slot = Math.floor((cost + step) * 10);
          buckets[slot] ??= [];
          buckets[slot].push(next);
        }
      }
    }
  }
  throw new Error(`No path between cells ${from} and ${to}`);
}

function walkBack(cameFrom, goal) {
  const path = [];
  for (let cell = goal; cell !== undefined; cell = cameFrom.get(cell)) {
    path.push([cell % columns, Math.floor(cell / columns)]);
  }
  return path.reverse();
}

/** Mean of each point and its neighbours up to three away; the ends stay. */
function smoothPath(path) {
  return path.map((_, index) => {
    const reach = Math.min(3, index, path.length - 1 - index);
    const around = path.slice(index - reach, index + reach + 1);
    return [0, 1].map((k) => around.reduce((sum, point) => sum + point[k], 0) / around.length);
  });
}

/** One line in degrees through all the points of a river. */
export function traceRiver(water, through) {
  const stops = through.map((point) => nearestWater(water, cellOf(point)));
  const path = [stops[0]];
  for (let i = 1; i < stops.length; i += 1)
    path.push(...cheapestPath(water, stops[i - 1], stops[i]).slice(1));
  return smoothPath(path).map(([x, y]) => degreesOf([x + 0.5, y + 0.5]));
}
