import { mostClasses } from '@/domain/colouring/colouring';
import { type Firmness, firmnesses } from '@/domain/planningStatus';

/** A part of the ring: homes of one class of the colouring, by its place, as their share. */
export type DonutPart = { place: number; firmness: Firmness; share: number };

/**
 * A donut in words: MapLibre asks for it by its name, and it is drawn when first asked for. A cluster stands for
 * several locations, each as firm as it is; without homes that count it has no parts.
 * `isExisting`: of a location of adapted existing homes (bestaande bouw).
 */
export type Donut = {
  diameter: number;
  look: Firmness | 'cluster';
  parts: readonly DonutPart[];
  isExisting: boolean;
};

/** Diameter in pixels from this number of homes up. */
export const diameterSteps = [
  [0, 28],
  [10, 32],
  [20, 36],
  [30, 40],
  [50, 46],
  [100, 52],
  [250, 56],
  [1000, 64],
] as const;

export const diameterFor = (homes: number): number =>
  diameterSteps.reduce((diameter, [from, next]) => (homes >= from ? next : diameter), 28);

/** The diameter of a cluster: with room for its edge, and for its parts to be told apart. */
const clusterSteps = [
  [0, 48],
  [100, 54],
  [500, 60],
  [1000, 66],
  [10_000, 76],
] as const;

export const clusterDiameter = (homes: number): number =>
  clusterSteps.reduce((diameter, [from, next]) => (homes >= from ? next : diameter), 48);

const prefix = 'donut';
const places = Array.from({ length: mostClasses }, (_, place) => place);

/** Shares in twelfths, so that thousands of locations share a few hundred pictures. */
const twelfth = (homes: number, total: number): number => (total > 0 ? Math.round((12 * homes) / total) : 0);

const existing = 'existing';

/**
 * For example `donut:36:hard:9.3.0.0.0.0.0.0`. The ring is of what comes; a class that mostly goes has no part in it. Without
 * homes that come it has the colours of `bare`.
 */
export const donutName = (
  firmness: Firmness,
  perClass: readonly number[],
  bare: readonly number[],
  isExisting: boolean,
): string => {
  const coming = perClass.map((homes) => Math.max(0, homes));
  const sum = coming.reduce((all, homes) => all + homes, 0);
  const shares = places.map((place) =>
    sum > 0 ? twelfth(coming[place] ?? 0, sum) : bare.includes(place) ? 12 : 0,
  );
  const homes = perClass.reduce((all, each) => all + each, 0);
  const name = [prefix, diameterFor(homes), firmness, shares.join('.')];
  return [...name, ...(isExisting ? [existing] : [])].join(':');
};

const kinds = places.flatMap((place) => firmnesses.map((firmness) => ({ place, firmness })));

/**
 * The name of the donut of a cluster. `sums`: its homes class by class, of each firmness by firmness; shares in 24ths, as what
 * is smaller than half of that is too small to be seen.
 */
export const clusterDonutName = (sums: ArrayLike<number>, homes: number): string => {
  const coming = kinds.map((_, kind) => Math.max(0, sums[kind] ?? 0));
  const all = Math.max(
    1,
    coming.reduce((sum, each) => sum + each, 0),
  );
  const shares = coming.map((each) => Math.round((24 * each) / all));
  return [prefix, clusterDiameter(homes), 'cluster', shares.join('.')].join(':');
};

/** Whether this is the name of a cluster's donut, of which there is no end. */
export const isClusterName = (name: string): boolean => name.split(':')[2] === 'cluster';

/** Null for a name that is not of a donut. */
export const parseDonutName = (name: string): Donut | null => {
  const [kind, diameterText, lookText, sharesText, mark] = name.split(':');
  const diameter = Number(diameterText);
  const look = [...firmnesses, 'cluster' as const].find((each) => each === lookText);
  if (kind !== prefix || !look || !Number.isFinite(diameter)) return null;
  const shares = sharesText?.split('.').map(Number) ?? [];
  const of = look === 'cluster' ? kinds : places.map((place) => ({ place, firmness: look }));
  if (shares.length !== of.length || shares.some((share) => !Number.isFinite(share))) return null;
  const parts = of
    .map((part, index) => ({ ...part, share: shares[index] ?? 0 }))
    .filter(({ share }) => share > 0);
  return { diameter, look, parts, isExisting: mark === existing };
};
