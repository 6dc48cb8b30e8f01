import type { Bounds } from './bounds';

/** A tile of the web mercator grid, x from the west and y from the north. */
export type Tile = { z: number; x: number; y: number };

const furthestNorth = 85.05;

const columnOf = (lon: number, z: number): number => Math.floor(((lon + 180) / 360) * 2 ** z);
const rowOf = (lat: number, z: number): number => {
  const radians = (Math.max(-furthestNorth, Math.min(furthestNorth, lat)) * Math.PI) / 180;
  return Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** z);
};

const rangeOf = ([west, south, east, north]: Bounds, z: number) => ({
  left: columnOf(west, z),
  right: columnOf(east, z),
  top: rowOf(north, z),
  bottom: rowOf(south, z),
});

/** How many tiles touch a box, over all zooms from the first up to and including the last. */
export const countTiles = (bounds: Bounds, first: number, last: number): number => {
  let count = 0;
  for (let z = first; z <= last; z += 1) {
    const { left, right, top, bottom } = rangeOf(bounds, z);
    count += (right - left + 1) * (bottom - top + 1);
  }
  return count;
};

/** The tiles that touch a box, the far ones first: so that what was fetched in part shows something everywhere. */
export function* tilesIn(bounds: Bounds, first: number, last: number): Generator<Tile> {
  for (let z = first; z <= last; z += 1) {
    const { left, right, top, bottom } = rangeOf(bounds, z);
    for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) yield { z, x, y };
  }
}

export const tileAddress = (template: string, { z, x, y }: Tile): string =>
  template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
