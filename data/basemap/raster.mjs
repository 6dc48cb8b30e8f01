// The grid on which inland water is cleaned up. Row 0 is the southernmost; a cell stands for its centre.
import { GRID } from './settings.mjs';

const { columns, rows } = GRID;

export const newMask = () => new Uint8Array(columns * rows);

export const cellOf = ([lon, lat]) => [
  Math.floor((lon - GRID.west) / GRID.stepLon),
  Math.floor((lat - GRID.south) / GRID.stepLat),
];

/** Grid position (cell centres at .5) to degrees. */
export const degreesOf = ([x, y]) => [GRID.west + x * GRID.stepLon, GRID.south + y * GRID.stepLat];

/** Marks the cells whose centre lies in the polygon (even-odd, so holes are left out). */
export function fillPolygon(mask, rings) {
  const crossings = new Map();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [a, b] = ring[i - 1][1] < ring[i][1] ? [ring[i - 1], ring[i]] : [ring[i], ring[i - 1]];
      const first = Math.max(0, Math.ceil((a[1] - GRID.south) / GRID.stepLat - 0.5));
      const last = Math.min(rows - 1, Math.ceil((b[1] - GRID.south) / GRID.stepLat - 0.5) - 1);
      for (let row = first; row <= last; row += 1) {
        const lat = GRID.south + (row + 0.5) * GRID.stepLat;
        const lon = a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
        if (!crossings.has(row)) crossings.set(row, []);
        crossings.get(row).push((lon - GRID.west) / GRID.stepLon - 0.5);
      }
    }
  }
  for (const [row, positions] of crossings) {
    positions.sort((a, b) => a - b);
    for (let i = 0; i + 1 < positions.length; i += 2) {
      const from = Math.max(0, Math.ceil(positions[i]));
      const to = Math.min(columns - 1, Math.ceil(positions[i + 1]) - 1);
      for (let column = from; column <= to; column += 1) mask[row * columns + column] = 1;
    }
  }
}

/** Cells within `radius` cells of a marked one (a disc). */
export function grow(mask, radius) {
  const grown = newMask();
  const disc = [];
  for (let dy = -radius; dy <= radius; dy += 1) {
    for (let dx = -radius; dx <= radius; dx += 1) {
      if (dx * dx + dy * dy <= radius * radius + 1) disc.push([dx, dy]);
    }
  }
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (!mask[y * columns + x]) continue;
      for (const [dx, dy] of disc) {
        const [nx, ny] = [x + dx, y + dy];
        if (nx >= 0 && ny >= 0 && nx < columns && ny < rows) grown[ny * columns + nx] = 1;
      }
    }
  }
  return grown;
}

/** Closes gaps up to about twice `radius` cells wide and leaves the outside as it was. */
export function closeGaps(mask, radius) {
  const invert = (values) => values.map((value) => 1 - value);
  return invert(grow(invert(grow(mask, radius)), radius));
}

/** Drops connected patches (sides and corners count) of fewer than `cells` cells. */
export function dropSmallPatches(mask, cells) {
  const kept = newMask();
  const seen = newMask();
  for (let start = 0; start < mask.length; start += 1) {
    if (!mask[start] || seen[start]) continue;
    const patch = [start];
    seen[start] = 1;
    for (let i = 0; i < patch.length; i += 1) {
      const [x, y] = [patch[i] % columns, Math.floor(patch[i] / columns)];
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const [nx, ny] = [x + dx, y + dy];
          const next = ny * columns + nx;
          if (nx < 0 || ny < 0 || nx >= columns || ny >= rows || !mask[next] || seen[next]) continue;
          seen[next] = 1;
          patch.push(next);
        }
      }
    }
    if (patch.length >= cells) for (const cell of patch) kept[cell] = 1;
  }
  return kept;
}

/** Smooth values 0..1 from a mask: two rounds of a box blur of `radius` cells, close to a Gaussian. */
export function blur(mask, radius) {
  let values = Float64Array.from(mask);
  const pass = (stride, other, length, lines) => {
    const out = new Float64Array(values.length);
    for (let line = 0; line < lines; line += 1) {
      for (let i = 0; i < length; i += 1) {
        let sum = 0;
        for (let d = -radius; d <= radius; d += 1) {
          const at = Math.min(length - 1, Math.max(0, i + d));
          sum += values[line * other + at * stride];
        }
        out[line * other + i * stride] = sum / (2 * radius + 1);
      }
    }
    values = out;
  };
  for (let round = 0; round < 2; round += 1) {
    pass(1, columns, columns, rows);
    pass(columns, 1, rows, columns);
  }
  return values;
}
