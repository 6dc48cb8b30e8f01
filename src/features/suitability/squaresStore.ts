import { create } from 'zustand';
import type { AmenityKind } from '@/domain/amenityKind';
import type { Position } from '@/domain/geometry';
import type { SquareGrid } from '@/geo/squares/grid';
import type { Ground } from './ground';

/** The squares as they were weighed last. */
export type Picture = {
  /** Row by row from the north: 0 to 4, or that there is no square, or nothing to say. */
  shades: Uint8Array;
  /** Squares per class, the lowest first. */
  tally: readonly number[];
  unknown: readonly AmenityKind[];
};

export type Squares = {
  /** `counting`: the amenities are there, the squares are being measured. */
  state: 'off' | 'counting' | 'ready' | 'empty';
  ground: Ground | null;
  grid: SquareGrid | null;
  /** From the upper left one clockwise, in degrees. */
  corners: [Position, Position, Position, Position] | null;
  squares: number;
  picture: Picture | null;
  /** The id of paths that were to be measured over and could not be: distances are in a straight line. */
  unreadPaths: string | null;
};

export const noSquares: Squares = {
  state: 'off',
  ground: null,
  grid: null,
  corners: null,
  squares: 0,
  picture: null,
  unreadPaths: null,
};

/** What was counted for the open plan; nothing of it is stored. */
export const useSquares = create<Squares>(() => noSquares);
