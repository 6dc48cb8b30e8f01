import type { Filter } from '@/domain/filter';
import { matchingLines } from '@/domain/filter';
import { type HousingType, housingTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import { type Segment, segments } from '@/domain/segment';
import { contributionOf } from '@/domain/totals/contribution';
import type { Heap } from '@/domain/totals/totals';
import { type ColumnId, otherTypes } from './columns';

/** Why homes stand apart from the sums. */
export const apartReasons = ['after', 'existing', 'dropped', 'alternative'] as const satisfies Heap[];
export type ApartReason = (typeof apartReasons)[number];

/** Homes of one location or of several together. `byType` and `bySegment` leave out what counts apart. */
export type Figures = {
  byType: Record<HousingType, number>;
  bySegment: Record<Segment, number>;
  total: number;
  apart: Record<ApartReason, number>;
};

export const noFigures = (): Figures => ({
  byType: Object.fromEntries(housingTypes.map((type) => [type, 0])) as Figures['byType'],
  bySegment: Object.fromEntries(segments.map((segment) => [segment, 0])) as Figures['bySegment'],
  total: 0,
  apart: { after: 0, existing: 0, dropped: 0, alternative: 0 },
});

/** Adds one location to the sums, as far as the filter asks for its homes; counted as the dock counts. */
export const addFigures = (sums: Figures, location: Location, filter: Filter, horizon: number): void => {
  const programme = matchingLines(filter, location);
  for (const { heap, type, segment, homes } of contributionOf({ ...location, programme }, horizon).shares) {
    if (heap !== 'counted') {
      sums.apart[heap] += homes;
      continue;
    }
    sums.byType[type] += homes;
    sums.bySegment[segment] += homes;
    sums.total += homes;
  }
};

export const sumFigures = (locations: Iterable<Location>, filter: Filter, horizon: number): Figures => {
  const sums = noFigures();
  for (const location of locations) addFigures(sums, location, filter, horizon);
  return sums;
};

/** What one row shows: all homes the filter asks for, and what of them counts apart. */
export type RowFigures = { byType: Record<HousingType, number>; total: number; apart: Figures['apart'] };

export const rowFigures = (location: Location, filter: Filter, horizon: number): RowFigures => {
  const { apart } = sumFigures([location], filter, horizon);
  const byType = noFigures().byType;
  let total = 0;
  for (const { type, count } of matchingLines(filter, location)) {
    byType[type] += count;
    total += count;
  }
  return { byType, total, apart };
};

export const homesOfOtherTypes = (byType: Record<HousingType, number>): number =>
  otherTypes.reduce((sum, type) => sum + byType[type], 0);

/** The homes that a column is about; undefined for a column that is not about homes. */
export const homesInColumn = (
  column: ColumnId,
  { byType, total }: Pick<Figures, 'byType' | 'total'>,
): number | undefined => {
  switch (column) {
    case 'geclusterd':
    case 'zorggeschikt':
    case 'nultreden':
      return byType[column];
    case 'other':
      return homesOfOtherTypes(byType);
    case 'total':
      return total;
    default:
      return undefined;
  }
};
