import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BlockOf } from '../document';
import { columnWidths, followsFigure, gapAfterFigure, isSmall, staysTogether } from '../tableLook';
import { typeColours } from '../typeColours';
import { cleanText } from './clean';
import { millimetres, twips } from './pageSize';
import { hairline, ink, soft } from './styles';

type TableBlock = BlockOf<'table'>;
type Column = TableBlock['columns'][number];

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: hairline } as const;
const strong = { style: BorderStyle.SINGLE, size: 10, color: ink } as const;

const alignment = ({ align }: Column) => (align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT);

/** Left and right of the text in a cell, in twips. */
const beside = 70;

/** Words do not stand against the figure before them. */
const marginsOf = (block: TableBlock, at: number) =>
  followsFigure(block, at) ? { margins: { left: beside + twips(gapAfterFigure), right: beside } } : {};

const styleOf = (block: TableBlock): string => (isSmall(block) ? 'SmallCell' : 'Cell');

const headCell = (block: TableBlock, column: Column, index: number, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...marginsOf(block, index),
    verticalAlign: 'bottom',
    borders: {
      top:
        column.swatch === undefined
          ? none
          : { ...strong, size: 24, color: typeColours[column.swatch].slice(1) },
      bottom: strong,
    },
    children: [
      new Paragraph({
        style: styleOf(block),
        alignment: alignment(column),
        keepNext: true,
        children: [new TextRun({ text: cleanText(column.head), bold: true })],
      }),
    ],
  });

const bodyCell = (
  block: TableBlock,
  row: TableBlock['rows'][number],
  index: number,
  width: number,
  openWord: string,
): TableCell => {
  const column = block.columns[index];
  const isTotal = row.tone === 'total';
  const text = row.cells[index] ?? '';
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...marginsOf(block, index),
    ...(isTotal && { borders: { top: strong, bottom: strong } }),
    children: [
      new Paragraph({
        style: styleOf(block),
        ...(column && { alignment: alignment(column) }),
        children: [
          new TextRun({
            text: cleanText(text),
            bold: isTotal || index === block.rowHead,
            ...((row.tone === 'aside' || text === openWord) && { color: soft }),
          }),
        ],
      }),
    ],
  });
};

/**
 * A table with its head on every page; no row is split over two. `width`: in twips. `openWord`: what a cell says that nobody
 * filled in; it is paler.
 */
export const wordTable = (block: TableBlock, width: number, openWord: string): Table => {
  const widths = columnWidths(block, millimetres(width)).map(twips);
  const isShort = staysTogether(block);
  const widthAt = (index: number) => widths[index] ?? 0;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: block.rowHead === 0, noHBand: true, noVBand: true },
    margins: { left: beside, right: beside, top: 0, bottom: 0 },
    borders: {
      top: none,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map((column, index) => headCell(block, column, index, widthAt(index))),
      }),
      ...block.rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            keepNext: isShort && index < block.rows.length - 1,
            children: block.columns.map((_, index) => bodyCell(block, row, index, widthAt(index), openWord)),
          }),
      ),
    ],
  });
};
