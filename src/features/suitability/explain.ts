import type { AmenityKind } from '@/domain/amenityKind';
import type { Position } from '@/domain/geometry';
import { curveOf, type Distances, type Score, scoreOf } from '@/domain/suitability/score';
import type { Suitability } from '@/domain/suitability/suitability';
import { loadRd } from '@/geo/rd';
import { cornersOf, middleOf, type SquareGrid, squareAt } from '@/geo/squares/grid';
import type { Place } from '@/geo/squares/nearest';
import { type Ground, type NearAmenity, nearestTo } from './ground';

/** What is near a place, and what that comes to. */
export type Explained = { near: ReadonlyMap<AmenityKind, NearAmenity>; score: Score | null };

/** Undefined settings of distance: what is near is known all the same. */
export const explain = (place: Place, ground: Ground, settings: Suitability): Explained => {
  const near = nearestTo(place, ground, settings);
  const curve = curveOf(settings);
  const distances: Distances = Object.fromEntries([...near].map(([kind, { counted }]) => [kind, counted]));
  return { near, score: curve === undefined ? null : scoreOf(distances, settings, curve) };
};

export type Square = { middle: Place; corners: Position[] };

/** The square that holds a point; undefined outside of what was counted. */
export const squareOf = async (
  point: Position,
  grid: SquareGrid,
): Promise<(Square & { index: number }) | undefined> => {
  const { toRd, fromRd } = await loadRd();
  const at = squareAt(grid, toRd(point));
  if (at === undefined) return undefined;
  const { column, row } = at;
  return {
    index: row * grid.columns + column,
    middle: middleOf(grid, column, row),
    corners: cornersOf(grid, column, row, 1, 1).map(([x, y]) => fromRd([x, y])),
  };
};
