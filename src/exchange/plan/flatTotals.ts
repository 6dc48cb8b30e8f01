import { type HousingType, housingTypes } from '@/domain/housingType';
import { deliveredOf, type ProgrammeLine } from '@/domain/programmeLine';
import { type Segment, segments } from '@/domain/segment';

/** `onbekend` is a type and a segment: those two columns say which of both they mean. */
type ColumnOfType = `aantal_${Exclude<HousingType, 'onbekend'>}` | 'aantal_type_onbekend';
type ColumnOfSegment = `aantal_${Exclude<Segment, 'onbekend'>}` | 'aantal_segment_onbekend';
type ColumnOfBoth = `${HousingType}_${Segment}`;
type TotalColumn = 'aantal_woningen' | 'aantal_gerealiseerd' | ColumnOfType | ColumnOfSegment | ColumnOfBoth;

export const columnOfType = (type: HousingType): ColumnOfType =>
  type === 'onbekend' ? 'aantal_type_onbekend' : `aantal_${type}`;

export const columnOfSegment = (segment: Segment): ColumnOfSegment =>
  segment === 'onbekend' ? 'aantal_segment_onbekend' : `aantal_${segment}`;

export const columnOfBoth = (type: HousingType, segment: Segment): ColumnOfBoth => `${type}_${segment}`;

/** The columns a GIS filters on, in the order of the file: all, per type, per segment, per type and segment. */
export const totalColumns: readonly TotalColumn[] = [
  'aantal_woningen',
  'aantal_gerealiseerd',
  ...housingTypes.map(columnOfType),
  ...segments.map(columnOfSegment),
  ...housingTypes.flatMap((type) => segments.map((segment) => columnOfBoth(type, segment))),
];

/** The columns of a type and a segment: nearly all of them 0, so that formats in which that is a burden leave it out. */
export const crossedColumns: ReadonlySet<string> = new Set(
  housingTypes.flatMap((type) => segments.map((segment) => columnOfBoth(type, segment))),
);

/** One value for every column of totals. */
export const forEachColumn = <Value>(value: (column: TotalColumn) => Value): Record<TotalColumn, Value> => {
  const record: Partial<Record<TotalColumn, Value>> = {};
  for (const column of totalColumns) record[column] = value(column);
  return record as Record<TotalColumn, Value>;
};

type FlatTotals = Record<TotalColumn, number>;

/** Homes of one location per column, sloop as minus. Every column is there, with 0 where there are none. */
export const flatTotalsOf = (programme: readonly ProgrammeLine[]): FlatTotals => {
  const totals = forEachColumn(() => 0);
  for (const line of programme) {
    totals.aantal_woningen += line.count;
    totals.aantal_gerealiseerd += deliveredOf(line);
    totals[columnOfType(line.type)] += line.count;
    totals[columnOfSegment(line.segment)] += line.count;
    totals[columnOfBoth(line.type, line.segment)] += line.count;
  }
  return totals;
};
