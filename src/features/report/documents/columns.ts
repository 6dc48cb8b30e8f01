import type { HousingType } from '@/domain/housingType';
import { type HomesPerKind, segmentGroups } from '@/domain/report/homesPerKind';
import type { Column, Table } from '@/exchange/documents/document';
import { housingTypeNames } from '@/text/codes';
import {
  documentWords,
  figureText,
  openWord,
  segmentGroupNames,
  shortTypeNames,
} from '@/text/documents/common';

export const textColumn = (head: string, width: number): Column => ({ head, width });
export const figureColumn = (head: string, width = 1): Column => ({ head, width, align: 'right' });

/** A column of figures per type, each under its colour. */
export const typeColumns = (types: readonly HousingType[], isShort = false): Column[] =>
  types.map((type) => ({
    head: isShort ? shortTypeNames[type] : housingTypeNames[type],
    align: 'right',
    swatch: type,
  }));

export const segmentColumns = (isShort = false): Column[] =>
  segmentGroups.map((group) => figureColumn(segmentGroupNames[group][isShort ? 'short' : 'full']));

export const typeCells = ({ byType }: HomesPerKind, types: readonly HousingType[]): string[] =>
  types.map((type) => figureText(byType[type]));

export const segmentCells = ({ byGroup }: HomesPerKind): string[] =>
  segmentGroups.map((group) => figureText(byGroup[group]));

/** A table without the columns that nobody filled in: which those are is said under it. */
export const withoutEmpty = (table: Table): Table => {
  const { columns, rows, rowHead = 0, note } = table;
  const isTold = (at: number) => rows.some(({ cells }) => ![openWord, '', undefined].includes(cells[at]));
  const kept = columns.map((_, at) => at <= rowHead || isTold(at));
  const empty = columns.filter((_, at) => !kept[at]).map(({ head }) => head);
  if (empty.length === 0) return table;
  return {
    ...table,
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })),
    note: [note, documentWords.nowhere(empty)].filter(Boolean).join(' '),
  };
};
