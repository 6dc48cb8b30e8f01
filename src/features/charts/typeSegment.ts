import { type HousingType, housingTypes } from '@/domain/housingType';
import { type Segment, segments } from '@/domain/segment';
import { type Cells, sumOfFirm } from '@/domain/totals/totals';

export type TypeSegment = {
  types: readonly HousingType[];
  rows: readonly { segment: Segment; homes: readonly number[]; sum: number }[];
  sums: readonly number[];
  all: number;
};

/** Counted homes by segment and type: only those of which there are any. */
export const typeSegmentOf = (cells: Cells): TypeSegment => {
  const homesOf = (type: HousingType, segment: Segment) => sumOfFirm(cells[type][segment]);
  const types = housingTypes.filter((type) => segments.some((segment) => homesOf(type, segment) !== 0));
  const add = (homes: readonly number[]) => homes.reduce((sum, each) => sum + each, 0);
  const rows = segments
    .map((segment) => {
      const homes = types.map((type) => homesOf(type, segment));
      return { segment, homes, sum: add(homes) };
    })
    .filter(({ homes }) => homes.some((each) => each !== 0));
  const sums = types.map((_, index) => add(rows.map(({ homes }) => homes[index] ?? 0)));
  return { types, rows, sums, all: add(sums) };
};
