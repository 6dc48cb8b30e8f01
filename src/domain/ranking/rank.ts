import type { Location } from '../location';
import { type Criterion, highestScore } from './criterion';
import { factScore, type RankingContext } from './factScore';

/** One criterion at one location. `value`: 0 to 10, undefined when nobody knows. `points`: what it brings of the 100. */
export type RankedPart = {
  criterion: Criterion;
  value: number | undefined;
  isByHand: boolean;
  points: number;
};

/** `score`: 0 to 100, as if what nobody knows were 0; `mostPossible`: as if all of that were 10. */
export type Ranked = { location: Location; score: number; mostPossible: number; parts: RankedPart[] };

const partOf = (
  location: Location,
  criterion: Criterion,
  context: RankingContext,
  weights: number,
): RankedPart => {
  const byHand = location.scores.find(({ criterionId }) => criterionId === criterion.id);
  const value = byHand?.value ?? factScore(location, criterion, context);
  const points = weights === 0 ? 0 : ((value ?? 0) / highestScore) * (criterion.weight / weights) * 100;
  return { criterion, value, isByHand: byHand !== undefined, points };
};

const rankOne = (
  location: Location,
  criteria: readonly Criterion[],
  context: RankingContext,
  weights: number,
): Ranked => {
  const parts = criteria.map((criterion) => partOf(location, criterion, context, weights));
  const score = parts.reduce((sum, { points }) => sum + points, 0);
  const unknown = parts.filter(({ value }) => value === undefined);
  const open = unknown.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  return { location, score, mostPossible: score + (weights === 0 ? 0 : (open / weights) * 100), parts };
};

/** Locations with the highest score first, and why; of equal scores in the order of their names. */
export const rank = (
  locations: Iterable<Location>,
  criteria: readonly Criterion[],
  context: RankingContext,
): Ranked[] => {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return [...locations]
    .map((location) => rankOne(location, criteria, context, weights))
    .sort((a, b) => b.score - a.score || a.location.name.localeCompare(b.location.name, 'nl'));
};
