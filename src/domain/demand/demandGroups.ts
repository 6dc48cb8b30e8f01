import type { DemandSeries, DemandType } from './demandSeries';

/** Series that can stand in one picture: of one area, counting the same. */
export type DemandGroup = Pick<DemandSeries, 'level' | 'area' | 'measure'> & {
  key: string;
  series: readonly DemandSeries[];
};

const plainArea = (area: string): string => area.trim().toLowerCase();

/** The series of a type by area and by what they count, in the order they came. */
export const demandGroups = (demand: Iterable<DemandSeries>, type: DemandType): DemandGroup[] => {
  const groups = new Map<string, DemandSeries[]>();
  for (const series of demand) {
    if (series.type !== type) continue;
    const key = JSON.stringify([series.level, plainArea(series.area), series.measure]);
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  return [...groups].flatMap(([key, series]) => {
    const [first] = series;
    return first === undefined
      ? []
      : [{ key, level: first.level, area: first.area, measure: first.measure, series }];
  });
};

/** The years that a picture of these series is about: theirs, and those that plans are held against. */
export const yearsOf = (series: readonly DemandSeries[], always: readonly number[]): number[] =>
  [...new Set([...always, ...series.flatMap(({ years }) => years.map(({ year }) => year))])].sort(
    (a, b) => a - b,
  );
