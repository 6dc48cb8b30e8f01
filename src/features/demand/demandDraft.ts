import {
  type DemandLevel,
  type DemandMeasure,
  type DemandSeries,
  type DemandType,
  type DemandYear,
  demandLevels,
} from '@/domain/demand/demandSeries';
import { earliestYear, latestYear, yearSchema } from '@/domain/numbers';
import { readRange } from '@/domain/readRange';
import { rangeFaultText } from '@/text/analyses';
import { demandText } from '@/text/demand';

export type YearDraft = { key: number; year: string; homes: string; fault?: string | undefined };

/** What is typed in the form of a series, as it stands there. */
export type DemandDraft = {
  name: string;
  asOf: string;
  type: DemandType;
  measure: DemandMeasure;
  level: DemandLevel;
  area: string;
  years: readonly YearDraft[];
};
export type DemandErrors = { name?: string; area?: string };

/** The years that the woondeal and forecasts of care are about. */
const startYears = ['2030', '2040'];

export const demandDraftOf = (series: DemandSeries | undefined): DemandDraft => {
  if (series === undefined) {
    const years = startYears.map((year, key) => ({ key, year, homes: '' }));
    return {
      name: '',
      asOf: '',
      type: 'geclusterd',
      measure: 'erbij',
      level: demandLevels[0],
      area: '',
      years,
    };
  }
  const { name, asOf, type, measure, level, area } = series;
  const years = series.years.map(({ year, low, high }, key) => ({
    key,
    year: String(year),
    homes: low === high ? String(low) : `${low}-${high}`,
  }));
  return { name, asOf, type, measure, level, area, years };
};

/** The years that were filled in, in order; or the same rows with what is wrong at each. */
const readYears = (rows: readonly YearDraft[]): { years: DemandYear[] } | { rows: YearDraft[] } => {
  const years: DemandYear[] = [];
  const judged = rows.map((row) => {
    const range = readRange(row.homes);
    if (range === undefined) return row;
    if (typeof range === 'string') return { ...row, fault: rangeFaultText(range) };
    const year = yearSchema.safeParse(Number(row.year));
    if (!year.success) return { ...row, fault: demandText.errors.year(earliestYear, latestYear) };
    if (years.some((each) => each.year === year.data)) return { ...row, fault: demandText.errors.twice };
    years.push({ year: year.data, ...range });
    return row;
  });
  if (judged.some(({ fault }) => fault !== undefined)) return { rows: judged };
  if (years.length > 0) return { years: years.sort((a, b) => a.year - b.year) };
  return {
    rows: judged.map((row, index) => (index === 0 ? { ...row, fault: demandText.errors.nothing } : row)),
  };
};

type Read = { series: Omit<DemandSeries, 'id'> } | { errors: DemandErrors; rows: readonly YearDraft[] };

/** The series that a draft describes, without its key; or what is wrong, and where. */
export const readDemand = (draft: DemandDraft): Read => {
  const rows = draft.years.map(({ key, year, homes }) => ({ key, year, homes }));
  const read = readYears(rows);
  const [name, area] = [draft.name.trim(), draft.area.trim()];
  const wrong: DemandErrors = {
    ...(name === '' && { name: demandText.errors.name }),
    ...(area === '' && draft.level !== 'gemeente' && { area: demandText.errors.area }),
  };
  if ('rows' in read || Object.keys(wrong).length > 0) {
    return { errors: wrong, rows: 'rows' in read ? read.rows : rows };
  }
  const { asOf, type, measure, level } = draft;
  return { series: { name, asOf, type, measure, level, area, years: read.years } };
};
