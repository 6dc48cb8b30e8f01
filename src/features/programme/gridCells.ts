import { linesInCell } from '@/domain/commands/setHomes';
import { type HousingType, housingTypes, targetTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import { isDemolition } from '@/domain/programmeLine';
import { quickSegments, rentSegments, type Segment, segments } from '@/domain/segment';

/** The rows and columns of the grid: the quick ones, with those in use added; or all. */
export const gridOf = (
  location: Location,
  isComplete: boolean,
): { types: readonly HousingType[]; columns: readonly Segment[] } => {
  if (isComplete) return { types: housingTypes, columns: segments };
  const inUse = <Code extends string>(codes: readonly Code[], quick: readonly Code[], used: Set<Code>) =>
    codes.filter((code) => quick.includes(code) || used.has(code));
  const shown = location.programme.filter((line) => !isDemolition(line));
  return {
    types: inUse(housingTypes, targetTypes, new Set(shown.map((line) => line.type))),
    columns: inUse(segments, quickSegments, new Set(shown.map((line) => line.segment))),
  };
};

/** So many columns have room to spare in a drawer; it holds one more when the fields are narrow, and never two. */
export const usualColumns = 3;
const mostColumns = usualColumns + 1;

/** The columns side by side; more than a drawer holds in two blocks under each other, rent first. */
export const blocksOf = (columns: readonly Segment[]): (readonly Segment[])[] => {
  if (columns.length <= mostColumns) return [columns];
  const rent = columns.filter((segment) => rentSegments.includes(segment));
  const others = columns.filter((segment) => !rentSegments.includes(segment));
  return [rent, others].filter((block) => block.length > 0);
};

/** The homes in one cell, how many of them have been delivered, and of how many lines they are the sum. */
export const cellOf = (location: Location, type: HousingType, segment: Segment) => {
  const lines = linesInCell(location, type, segment);
  return {
    homes: lines.reduce((sum, line) => sum + line.count, 0),
    completed: lines.reduce((sum, line) => sum + line.completed, 0),
    lines: lines.length,
  };
};
