import type { Position } from '@/domain/geometry';
import { positionsIn } from './coordinates';
import { isDutch } from './crs';
import { openRings } from './ringsHold';

export type Netherlands = {
  /** The border over land, with Belgium and Germany. */
  border: readonly Position[];
  holds: (place: Position) => boolean;
};

const load = async (): Promise<Netherlands> => {
  const file = await import('@data/netherlands.json');
  const border = [...positionsIn(file.default.land)];
  // And back through the sea, far off the coast.
  const outline = [...border, ...positionsIn(file.default.sea), ...border.slice(0, 1)];
  const holds = openRings([outline]);
  return { border, holds: (place) => isDutch(...place) && holds(place) };
};

let loading: Promise<Netherlands> | undefined;

/** The European Netherlands, its border off by up to 60 m. When it cannot be fetched a later call tries again. */
export const loadNetherlands = (): Promise<Netherlands> => {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
