import type { Location } from '@/domain/location';
import { type HomesPerKind, homesPerKind, typesWithHomes } from '@/domain/report/homesPerKind';
import { phasingOf, type YearOfPhasing } from '@/domain/report/phasing';
import type { Row, Table } from '@/exchange/documents/document';
import { documentWords, figureText } from '@/text/documents/common';
import { phasingChapter as words } from '@/text/documents/phasing';
import { figureColumn, segmentCells, segmentColumns, textColumn, typeCells, typeColumns } from './columns';

const sumOf = (years: readonly YearOfPhasing[]): HomesPerKind => {
  const sum = homesPerKind([]);
  for (const { byType, byGroup, total } of years) {
    for (const type of Object.keys(byType) as (keyof typeof byType)[]) sum.byType[type] += byType[type];
    for (const group of Object.keys(byGroup) as (keyof typeof byGroup)[])
      sum.byGroup[group] += byGroup[group];
    sum.total += total;
  }
  return sum;
};

const rowsOf = (years: readonly YearOfPhasing[], cells: (kind: HomesPerKind) => string[]): Row[] => [
  ...years.map(
    (year): Row => ({
      cells: [
        year.year === null ? words.yearOpen : String(year.year),
        ...cells(year),
        figureText(year.total),
      ],
    }),
  ),
  { cells: [documentWords.total, ...cells(sumOf(years)), figureText(sumOf(years).total)], tone: 'total' },
];

/** Homes per year and type; undefined when there is none. */
export const yearsByType = (
  locations: readonly Location[],
  horizon: number,
  caption: string,
  note?: string,
): Table | undefined => {
  const years = phasingOf(locations, horizon);
  if (years.length === 0) return undefined;
  const types = typesWithHomes(years);
  return {
    kind: 'table',
    caption,
    columns: [textColumn(words.year, 1.2), ...typeColumns(types), figureColumn(documentWords.total)],
    rows: rowsOf(years, (kind) => typeCells(kind, types)),
    ...(note !== undefined && { note }),
  };
};

/** Homes per year and segment; undefined when there is none. */
export const yearsBySegment = (locations: readonly Location[], horizon: number): Table | undefined => {
  const years = phasingOf(locations, horizon);
  if (years.length === 0) return undefined;
  return {
    kind: 'table',
    caption: words.bySegment,
    columns: [textColumn(words.year, 1.2), ...segmentColumns(), figureColumn(documentWords.total)],
    rows: rowsOf(years, segmentCells),
    note: words.note(horizon),
  };
};
