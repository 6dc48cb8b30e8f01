import type { Bounds } from './bounds';

/** Finds boxes by place, and can be kept up to date one box at a time. */
export type BoxGrid = {
  /** Puts a box there, in place of the one it had. */
  put: (id: string, bounds: Bounds) => void;
  remove: (id: string) => void;
  /** The ids of all boxes that touch this one, its own too. */
  near: (bounds: Bounds) => string[];
};

/** In degrees: about 270 by 450 m in the Netherlands, a few times the size of a location. */
const cellSize = 0.004;
/** A box over more cells than this, such as that of a whole municipality, is looked at every time. */
const mostCells = 64;

const touches = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

const cellOf = (degrees: number): number => Math.floor(degrees / cellSize);

/** The keys of the cells a box lies in; null when they are too many. */
const cellsOf = ([west, south, east, north]: Bounds): number[] | null => {
  const [left, bottom, right, top] = [cellOf(west), cellOf(south), cellOf(east), cellOf(north)];
  if ((right - left + 1) * (top - bottom + 1) > mostCells) return null;
  const cells: number[] = [];
  for (let x = left; x <= right; x += 1) for (let y = bottom; y <= top; y += 1) cells.push(x * 1e6 + y);
  return cells;
};

export const createBoxGrid = (): BoxGrid => {
  const boxes = new Map<string, Bounds>();
  const cells = new Map<number, Set<string>>();
  const large = new Set<string>();

  const remove = (id: string): void => {
    const bounds = boxes.get(id);
    if (bounds === undefined) return;
    boxes.delete(id);
    large.delete(id);
    for (const cell of cellsOf(bounds) ?? []) {
      const ids = cells.get(cell);
      ids?.delete(id);
      if (ids?.size === 0) cells.delete(cell);
    }
  };

  return {
    remove,
    put: (id, bounds) => {
      remove(id);
      boxes.set(id, bounds);
      const its = cellsOf(bounds);
      if (its === null) large.add(id);
      for (const cell of its ?? []) {
        const ids = cells.get(cell);
        if (ids === undefined) cells.set(cell, new Set([id]));
        else ids.add(id);
      }
    },
    near: (bounds) => {
      const its = cellsOf(bounds);
      const found = new Set<string>();
      const look = (id: string): void => {
        const box = boxes.get(id);
        if (box !== undefined && touches(box, bounds)) found.add(id);
      };
      if (its === null) for (const id of boxes.keys()) look(id);
      for (const cell of its ?? []) for (const id of cells.get(cell) ?? []) look(id);
      if (its !== null) for (const id of large) look(id);
      return [...found];
    },
  };
};
