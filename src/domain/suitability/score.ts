import type { AmenityKind } from '../amenityKind';
import { type Suitability, weighedKinds } from './suitability';

/** Where nearness begins to count less, and where it ends. */
export type Curve = { full: number; none: number };

/** The curve that was filled in; undefined as long as a distance is missing. */
export const curveOf = ({ full, none }: Pick<Suitability, 'full' | 'none'>): Curve | undefined =>
  full === undefined || none === undefined ? undefined : { full, none: Math.max(full, none) };

/** How much of its weight something at this distance gets: 1 up to `full`, 0 from `none` on, evenly less between. */
export const nearnessAt = (metres: number, { full, none }: Curve): number => {
  if (metres <= full) return 1;
  return metres >= none ? 0 : (none - metres) / (none - full);
};

/** Metres to the nearest of each kind, as walked; undefined: there is none of it in what is known. */
export type Distances = Partial<Record<AmenityKind, number>>;

export type ScorePart = {
  kind: AmenityKind;
  weight: number;
  metres: number | undefined;
  /** Of its weight; 0 to `weight`. */
  points: number;
};

export type Score = {
  /** 0 to 100; null when nothing counts. */
  value: number | null;
  parts: readonly ScorePart[];
  /** What counts and of which the source knows not one: nobody knows how far it is, so it is left out of the sum. */
  unknown: readonly AmenityKind[];
  /** What would add most if it were near; undefined when nothing is missing. */
  missesMost: ScorePart | undefined;
};

/** What is near, weighed: the sum of each weight times its nearness, as a part of all weights. */
export const scoreOf = (distances: Distances, settings: Suitability, curve: Curve): Score => {
  const parts: ScorePart[] = [];
  const unknown: AmenityKind[] = [];
  for (const kind of weighedKinds(settings)) {
    const weight = settings.weights[kind] ?? 0;
    const metres = distances[kind];
    if (metres === undefined) unknown.push(kind);
    else parts.push({ kind, weight, metres, points: weight * nearnessAt(metres, curve) });
  }
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const missed = (part: ScorePart) => part.weight - part.points;
  const missesMost = parts.reduce<ScorePart | undefined>(
    (most, part) => (missed(part) > (most === undefined ? 0 : missed(most)) ? part : most),
    undefined,
  );
  return { value: whole === 0 ? null : (100 * points) / whole, parts, unknown, missesMost };
};

/** Five classes of 20 points, the lowest first; of the whole number that is shown. */
export const scoreClasses = [0, 20, 40, 60, 80] as const;
export const classOf = (score: number): number =>
  Math.min(scoreClasses.length - 1, Math.floor(Math.round(score) / 20));
