import type { Position } from '@/domain/geometry';
import { type FileCrs, type Placing, systemOf } from './fileCrs';

/** A position as the file has it, in degrees in WGS84. */
export type Turn = (position: Position) => Position;

/** For each system that is not in degrees already, how to come from it. */
export type Turns = ReadonlyMap<FileCrs, Turn>;

export const noTurns: Turns = new Map();

/** What is needed to read these systems. Fetches proj4 only when it takes that; rejects when it cannot be fetched. */
export const loadTurns = async (needed: Iterable<FileCrs>): Promise<Turns> => {
  const projected = [...new Set(needed)].flatMap((crs) => {
    const { proj } = systemOf(crs);
    return proj === undefined ? [] : [[crs, proj] as const];
  });
  if (projected.length === 0) return noTurns;
  const { default: proj4 } = await import('proj4');
  return new Map(
    projected.map(([crs, proj]) => {
      const converter = proj4('WGS84', proj);
      return [crs, (position) => converter.inverse<Position>([position[0], position[1]])];
    }),
  );
};

const swap: Turn = ([x, y]) => [y, x];

/** How positions are read that are placed so; undefined when what it takes was not loaded. */
export const turnOf = ({ crs, isSwapped }: Placing, turns: Turns): Turn | undefined => {
  if (systemOf(crs).proj === undefined) return isSwapped ? swap : (position) => position;
  const turn = turns.get(crs);
  return turn && isSwapped ? (position) => turn(swap(position)) : turn;
};
