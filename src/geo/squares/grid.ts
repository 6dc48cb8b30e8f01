import type { Place } from './nearest';

/** Squares over an area, in Rijksdriehoek, with their sides on whole multiples of `size` as those of the CBS are. */
export type SquareGrid = { west: number; south: number; size: number; columns: number; rows: number };

/** Rings of an area in metres, holes as rings of their own. */
export type Rings = readonly (readonly Place[])[];

/** The grid over all of these rings; null when they have no surface. */
export const gridOver = (rings: Rings, size: number): SquareGrid | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  const down = (value: number) => Math.floor(value / size) * size;
  const [left, bottom] = [down(west), down(south)];
  const columns = Math.ceil((east - left) / size);
  const rows = Math.ceil((north - bottom) / size);
  return columns > 0 && rows > 0 && Number.isFinite(columns * rows)
    ? { west: left, south: bottom, size, columns, rows }
    : null;
};

/** The middle of a square. Rows count from the north, as in a picture. */
export const middleOf = ({ west, south, size, rows }: SquareGrid, column: number, row: number): Place => [
  west + (column + 0.5) * size,
  south + (rows - row - 0.5) * size,
];

/** The square that holds a place; undefined outside the grid. */
export const squareAt = (
  { west, south, size, columns, rows }: SquareGrid,
  [x, y]: Place,
): { column: number; row: number } | undefined => {
  const column = Math.floor((x - west) / size);
  const row = rows - 1 - Math.floor((y - south) / size);
  return column >= 0 && column < columns && row >= 0 && row < rows ? { column, row } : undefined;
};

/** The corners of some squares from the upper left one clockwise. */
export const cornersOf = (
  { west, south, size, rows }: SquareGrid,
  column: number,
  row: number,
  wide: number,
  high: number,
): [Place, Place, Place, Place] => {
  const [left, right] = [west + column * size, west + (column + wide) * size];
  const top = south + (rows - row) * size;
  const bottom = top - high * size;
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
};

/** Which squares have their middle inside the rings (1), row by row: by where each row crosses them. */
export const insideGrid = (grid: SquareGrid, rings: Rings): Uint8Array => {
  const { west, size, columns, rows } = grid;
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  const top = middleOf(grid, 0, 0)[1];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 1) {
      const [from, to] = [ring[i], ring[(i + 1) % ring.length]];
      if (from === undefined || to === undefined || from[1] === to[1]) continue;
      const [low, high] = from[1] < to[1] ? [from, to] : [to, from];
      const first = Math.max(0, Math.ceil((top - high[1]) / size));
      const last = Math.min(rows - 1, Math.floor((top - low[1]) / size));
      for (let row = first; row <= last; row += 1) {
        const y = top - row * size;
        // A corner that lies on the line belongs to the side above it alone.
        if (y >= high[1] || y < low[1]) continue;
        crossings[row]?.push(low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0]));
      }
    }
  }
  const inside = new Uint8Array(columns * rows);
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 1; i < xs.length; i += 2) {
      const [from = 0, to = 0] = [xs[i - 1], xs[i]];
      const first = Math.max(0, Math.ceil((from - west) / size - 0.5));
      const last = Math.min(columns - 1, Math.ceil((to - west) / size - 0.5) - 1);
      if (last >= first) inside.fill(1, row * columns + first, row * columns + last + 1);
    }
  });
  return inside;
};
