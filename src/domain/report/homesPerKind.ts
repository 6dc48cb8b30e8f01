import { type HousingType, housingTypes } from '../housingType';
import type { ProgrammeLine } from '../programmeLine';
import type { Segment } from '../segment';

/** Segments as a document adds them up. `other`: dear, or of which nobody knows the price. */
export const segmentGroups = ['social', 'middle', 'purchase', 'other'] as const;
export type SegmentGroup = (typeof segmentGroups)[number];

const groupOf: Partial<Record<Segment, SegmentGroup>> = {
  sociale_huur: 'social',
  middenhuur: 'middle',
  betaalbare_koop: 'purchase',
};

export const segmentGroupOf = (segment: Segment): SegmentGroup => groupOf[segment] ?? 'other';

/** Homes by type and by group of segments: what comes less what goes. */
export type HomesPerKind = {
  byType: Record<HousingType, number>;
  byGroup: Record<SegmentGroup, number>;
  total: number;
};

export const noHomesPerKind = (): HomesPerKind => ({
  byType: { geclusterd: 0, zorggeschikt: 0, nultreden: 0, overig_geschikt: 0, regulier: 0, onbekend: 0 },
  byGroup: { social: 0, middle: 0, purchase: 0, other: 0 },
  total: 0,
});

export const addLine = (sum: HomesPerKind, { type, segment, count }: ProgrammeLine): void => {
  sum.byType[type] += count;
  sum.byGroup[segmentGroupOf(segment)] += count;
  sum.total += count;
};

/** All homes of these lines. */
export const homesPerKind = (lines: Iterable<ProgrammeLine>): HomesPerKind => {
  const sum = noHomesPerKind();
  for (const line of lines) addLine(sum, line);
  return sum;
};

/** The types that have any home. */
export const typesWithHomes = (sums: readonly HomesPerKind[]): HousingType[] =>
  housingTypes.filter((type) => sums.some(({ byType }) => byType[type] !== 0));
