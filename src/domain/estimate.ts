import type { HousingType } from './housingType';
import type { Segment } from './segment';
import { shareOut } from './shape/shareOut';

const squareMetresPerHectare = 10_000;

/** Whole homes on an area (m2) at a density (homes per hectare). */
export const homesAtDensity = (area: number, density: number): number =>
  Math.round((area / squareMetresPerHectare) * density);

/** Whole homes in a building of that floor area, at so much for each (both m2). */
export const homesInFloorArea = (floorArea: number, homeSize: number): number =>
  Math.floor(floorArea / homeSize);

/**
 * From here on an estimate is asked about before it becomes a number of the plan. A threshold of our own, from no
 * source: one location with more homes is nearly always a shape drawn around a whole neighbourhood.
 */
export const doubtfulHomes = 1_000;

/** One kind in a mix; `share` is in percent of all. */
export type MixPart = { type: HousingType; segment: Segment; share: number };

type Cell = Omit<MixPart, 'share'> & { count: number };

/** What an estimate is made of: the mix that was chosen, or without one a single type. */
export const chosenMix = (mix: readonly MixPart[] | null, type: HousingType): readonly MixPart[] =>
  mix ?? [{ type, segment: 'onbekend', share: 100 }];

/** Homes per kind of a mix, whole and together as many as given; a kind that is in it twice comes once. */
export const mixed = (homes: number, mix: readonly MixPart[]): Cell[] => {
  const counts = shareOut(
    homes,
    mix.map(({ share }) => share),
  );
  const cells = new Map<string, Cell>();
  mix.forEach(({ type, segment }, index) => {
    const key = `${type}/${segment}`;
    const count = (cells.get(key)?.count ?? 0) + (counts[index] ?? 0);
    cells.set(key, { type, segment, count });
  });
  return [...cells.values()];
};
