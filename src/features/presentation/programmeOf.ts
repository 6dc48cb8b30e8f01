import { type HousingType, housingTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import { type Segment, segments } from '@/domain/segment';

/** The homes of one type at a location, and of which segments, those with most first. */
export type TypeOfLocation = {
  type: HousingType;
  homes: number;
  segments: readonly { segment: Segment; homes: number }[];
};

/** What comes and what goes at a location, type by type; types without homes are not there. */
export const programmeOf = ({ programme }: Pick<Location, 'programme'>): TypeOfLocation[] =>
  housingTypes.flatMap((type) => {
    const lines = programme.filter((line) => line.type === type && line.count !== 0);
    if (lines.length === 0) return [];
    const sum = (of: readonly { count: number }[]) => of.reduce((homes, { count }) => homes + count, 0);
    const perSegment = segments
      .map((segment) => ({ segment, homes: sum(lines.filter((line) => line.segment === segment)) }))
      .filter(({ homes }) => homes !== 0)
      .sort((a, b) => b.homes - a.homes);
    return [{ type, homes: sum(lines), segments: perSegment }];
  });
