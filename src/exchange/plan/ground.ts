import type { Position } from '@/domain/geometry';
import type { FileCrs } from '@/geo/fileCrs';
import { loadNetherlands } from '@/geo/netherlands';
import { loadTurns, noTurns, type Turns } from '@/geo/toWgs84';

/** What it takes to say where the features of a file lie. */
export type Ground = {
  /** For the systems that its coordinates are in. */
  turns: Turns;
  /** Whether a place lies in the Netherlands, by its border; without it only a box around the country tells. */
  holds?: ((place: Position) => boolean) | undefined;
};

export const noGround: Ground = { turns: noTurns };

/** Rejects when what it takes to read a system cannot be fetched; it goes without the border. */
export const loadGround = async (systems: Iterable<FileCrs>): Promise<Ground> => {
  const [turns, netherlands] = await Promise.all([
    loadTurns(systems),
    loadNetherlands().catch(() => undefined),
  ]);
  return { turns, holds: netherlands?.holds };
};
