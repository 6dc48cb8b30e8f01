import type { ExpressionSpecification } from 'maplibre-gl';
import { mostClasses } from '@/domain/colouring/colouring';
import { type Firmness, firmnesses } from '@/domain/planningStatus';
import { homesInCluster, homesOfKind } from '../locations/clusterSums';

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
export const clusterDiameter: ExpressionSpecification = [
  'step',
  ['var', 'homes'],
  48,
  ...[100, 54, 500, 60, 1000, 66, 10_000, 76],
];

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

/** Homes of one kind that come; 0 where more go. */
const comingOfKind = (place: number, firmness: Firmness): ExpressionSpecification => [
  'max',
  0,
  homesOfKind(place, firmness),
];

/** In 24ths: what is smaller than half of that is too small to be seen. */
const clusterShare = (place: number, firmness: Firmness): ExpressionSpecification => [
  'round',
  ['/', ['*', 24, comingOfKind(place, firmness)], ['max', 1, ['var', 'coming']]],
];

/** The name of the donut of a cluster, made by MapLibre from its sums: a share per class and firmness. */
export const clusterDonutName: ExpressionSpecification = [
  'let',
  'homes',
  homesInCluster,
  [
    'let',
    'coming',
    ['+', ...kinds.map(({ place, firmness }) => comingOfKind(place, firmness))],
    [
      'concat',
      `${prefix}:`,
      clusterDiameter,
      ':cluster:',
      ...kinds.flatMap(({ place, firmness }, index): (string | ExpressionSpecification)[] => [
        index > 0 ? '.' : '',
        clusterShare(place, firmness),
      ]),
    ],
  ],
];

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
