import { type DemandYear, mostDemandYears } from '@/domain/demand/demandSeries';

import { yearSchema } from '@/domain/numbers';
import { readRange } from '@/domain/readRange';
import { parseCsv } from '../facts/parseCsv';
import { textOfFacts } from '../facts/textOfFacts';
import { largestFactFile, mostFacts } from '../limits';
import { done, failed, type Result } from '../result';
import { dayIn } from './dayIn';
import { type DemandColumns, demandColumns, levelMeant, measureMeant, typeMeant } from './demandColumns';
import type { DemandFault, DemandFile, DemandFileError, ReadSeries } from './demandFile';

const mostColumnsNamed = 20;
const longestValue = 60;

type Note = (fault: DemandFault, value: string) => void;

/** A year; one that stands for two or more is nobody's. */
const yearIn = (text: string, note: Note): number | undefined => {
  const years = text.match(/\d{4}/g) ?? [];
  if (text === '') note('no_year', text);
  else if (years.length > 1) note('two_years', text);
  else {
    const year = yearSchema.safeParse(/^\d{4}$/.test(text) ? Number(text) : undefined);
    if (year.success) return year.data;
    note('bad_year', text);
  }
  return undefined;
};

const rangeIn = (text: string, note: Note): { low: number; high: number } | undefined => {
  const range = readRange(text);
  if (typeof range === 'string') note(range, text);
  return typeof range === 'object' ? range : undefined;
};

type Cells = (name: keyof DemandColumns['at']) => string;

/** Whose figures a row has, of what and where; undefined when a word of it is not known. */
const aboutIn = (cell: Cells, note: Note): Omit<ReadSeries, 'years'> | undefined => {
  const type = cell('type') === '' ? 'samen' : typeMeant(cell('type'));
  if (type === undefined) note('unknown_type', cell('type'));
  const level = cell('level') === '' ? 'gemeente' : levelMeant(cell('level'));
  if (level === undefined) note('unknown_level', cell('level'));
  const measure = cell('measure') === '' ? 'erbij' : measureMeant(cell('measure'));
  if (measure === undefined) note('unknown_measure', cell('measure'));
  if (type === undefined || level === undefined || measure === undefined) return undefined;
  const asOf = cell('asOf') === '' ? '' : dayIn(cell('asOf'));
  if (asOf === undefined) note('bad_date', cell('asOf'));
  const [name, area] = [cell('source').slice(0, 200), cell('area').slice(0, 100)];
  return { name, type, measure, level, area, asOf: asOf ?? '' };
};

/** The homes of a row, per year that it has them for. */
const yearsIn = (row: readonly string[], { years }: DemandColumns, cell: Cells, note: Note): DemandYear[] => {
  const cells =
    years.length > 0
      ? years.map(({ year, index }) => [year, row[index]?.trim() ?? ''] as const)
      : [[cell('year'), cell('homes') || [cell('low'), cell('high')].filter(Boolean).join('-')] as const];
  return cells.flatMap(([yearText, homes]) => {
    if (homes === '' && years.length > 0) return [];
    const year = yearIn(yearText, note);
    if (year === undefined) return [];
    if (homes === '') note('no_range', homes);
    const range = rangeIn(homes, note);
    return range === undefined ? [] : [{ year, ...range }];
  });
};

/** Puts the rows of one source, area and type together, by year. */
const gather = (
  rows: readonly (readonly string[])[],
  columns: DemandColumns,
): Omit<DemandFile, 'lacksType'> => {
  const found = new Map<string, ReadSeries>();
  const notes: DemandFile['notes'] = [];
  rows.forEach((row, index) => {
    const note: Note = (fault, value) =>
      void notes.push({ row: index + 2, fault, value: value.slice(0, longestValue) });
    const cell: Cells = (name) => row[columns.at[name] ?? -1]?.trim() ?? '';
    const about = aboutIn(cell, note);
    if (about === undefined) return;
    const key = JSON.stringify(Object.values(about));
    const series = found.get(key) ?? { ...about, years: [] };
    for (const year of yearsIn(row, columns, cell, note)) {
      const isTaken = series.years.some((each) => each.year === year.year);
      if (isTaken || series.years.length === mostDemandYears) note('duplicate', String(year.year));
      else series.years.push(year);
    }
    if (series.years.length > 0) found.set(key, series);
  });
  const series = [...found.values()];
  for (const { years } of series) years.sort((a, b) => a.year - b.year);
  return { series, notes };
};

const readTable = async (text: string): Promise<Result<DemandFile, DemandFileError>> => {
  const { columns: head, rows } = await parseCsv(text);
  const columns = demandColumns(head);
  const { at, years } = columns;
  const named = head.slice(0, mostColumnsNamed);
  if (at.year === undefined && years.length === 0) {
    return failed({ code: 'no_demand_columns', misses: 'year', columns: named });
  }
  if (years.length === 0 && at.homes === undefined && at.low === undefined && at.high === undefined) {
    return failed({ code: 'no_demand_columns', misses: 'homes', columns: named });
  }
  if (rows.length > mostFacts) {
    return failed({ code: 'too_many_records', count: rows.length, most: mostFacts });
  }
  return done({ ...gather(rows, columns), lacksType: at.type === undefined });
};

/** Reads a CSV file with figures of what is needed. Never throws or rejects. */
export const readDemandFile = async (file: Blob): Promise<Result<DemandFile, DemandFileError>> => {
  if (file.size > largestFactFile) {
    return failed({ code: 'too_large', size: file.size, largest: largestFactFile });
  }
  try {
    const decoded = textOfFacts(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return decoded;
    if (decoded.value.text.trim() === '') return failed({ code: 'empty_file' });
    return await readTable(decoded.value.text);
  } catch {
    return failed({ code: 'reader_failed' });
  }
};
