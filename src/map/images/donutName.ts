import type { ExpressionSpecification } from 'maplibre-gl';
import { type HousingType, housingTypes } from '@/domain/housingType';
import { type Firmness, firmnesses } from '@/domain/planningStatus';

/** How a donut is drawn: as firm as its location, or as a cluster of several. */
export type DonutLook = Firmness | 'cluster';

/** A donut in words: MapLibre asks for it by this name, and it is drawn when first asked for. */
export type Donut = { diameter: number; look: DonutLook; twelfths: Record<HousingType, number> };

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

const prefix = 'donut';
const looks: readonly DonutLook[] = [...firmnesses, 'cluster'];
const lookOf = (text: string | undefined): DonutLook | undefined => looks.find((look) => look === text);

/** Shares in twelfths, so that thousands of locations share a few hundred pictures. */
const twelfth = (homes: number, total: number): number => (total > 0 ? Math.round((12 * homes) / total) : 0);

/** For example `donut:36:hard:9.3.0.0.0.0`. */
export const donutName = (look: DonutLook, byType: Record<HousingType, number>): string => {
  const total = housingTypes.reduce((sum, type) => sum + byType[type], 0);
  const shares = housingTypes.map((type) => twelfth(byType[type], total));
  return [prefix, diameterFor(total), look, shares.join('.')].join(':');
};

/** The same name, made by MapLibre from the summed properties of a cluster. */
export const clusterDonutName: ExpressionSpecification = [
  'concat',
  `${prefix}:`,
  ['step', ['get', 'homes'], 28, ...diameterSteps.slice(1).flat()],
  ':cluster:',
  ...housingTypes.flatMap((type, index): (string | ExpressionSpecification)[] => [
    index > 0 ? '.' : '',
    ['round', ['/', ['*', 12, ['get', type]], ['max', 1, ['get', 'homes']]]],
  ]),
];

/** Null for a name that is not of a donut. */
export const parseDonutName = (name: string): Donut | null => {
  const [kind, diameter, lookText, shares] = name.split(':');
  const look = lookOf(lookText);
  const parts = shares?.split('.').map(Number) ?? [];
  if (kind !== prefix || !look || !Number.isFinite(Number(diameter))) return null;
  if (parts.length !== housingTypes.length || parts.some((part) => !Number.isFinite(part))) return null;
  const [geclusterd = 0, zorggeschikt = 0, nultreden = 0, overig_geschikt = 0, regulier = 0, onbekend = 0] =
    parts;
  return {
    diameter: Number(diameter),
    look,
    twelfths: { geclusterd, zorggeschikt, nultreden, overig_geschikt, regulier, onbekend },
  };
};
