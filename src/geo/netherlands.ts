import type { Position } from '@/domain/geometry';
import { positionsIn } from './coordinates';
import { isDutch } from './crs';
import { metresApart } from './metresApart';
import { openRings } from './ringsHold';

export type Netherlands = {
  /** The border over land, with Belgium and Germany. */
  border: readonly Position[];
  holds: (place: Position) => boolean;
  /** Certainly in another country: outside by more than the border may be off. Never what lies in Dutch water. */
  isAbroad: (place: Position) => boolean;
};

/** In metres: the border is off by up to 60. */
const slack = 100;

const load = async (): Promise<Netherlands> => {
  const file = await import('@data/netherlands.json');
  const border = [...positionsIn(file.default.land)];
  // And back through the sea, far off the coast.
  const outline = [...border, ...positionsIn(file.default.sea), ...border.slice(0, 1)];
  const isWithin = openRings([outline]);
  const holds = (place: Position) => isDutch(...place) && isWithin(place);
  const isFarFrom = (coordinates: Position) =>
    metresApart({ type: 'Point', coordinates }, { type: 'Polygon', coordinates: [outline] }) > slack;
  return { border, holds, isAbroad: (place) => !holds(place) && isFarFrom(place) };
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
