import type { Element } from '@xmldom/xmldom';
import { bytesOf } from '../../bytesOf';
import { mostFeatures, mostSheets } from '../../limits';
import type { ReadResult } from '../../plan/readResult';
import { sheetFeatures } from '../../plan/tables/sheetFeatures';
import { unzipped } from '../archive/unzipped';
import { readValue } from '../geojson/readValue';
import type { Reading } from '../work';
import { childrenOf, findElement, nameOf, parseXml } from '../xml/parseXml';

/** A cell or row may stand for many that are the same; empty ones up to the edge of the sheet. */
const mostRepeats = 1_000;

const repeatsOf = (element: Element, name: string): number => {
  const times = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(times) && times > 0 ? Math.min(times, mostRepeats) : 1;
};

/** What a cell holds; a formula counts by its outcome. */
const valueIn = (cell: Element): unknown => {
  const type = cell.getAttribute('office:value-type');
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    return Number(cell.getAttribute('office:value'));
  }
  if (type === 'date') return cell.getAttribute('office:date-value')?.slice(0, 10);
  if (type === 'boolean') return cell.getAttribute('office:boolean-value') === 'true';
  const text = childrenOf(cell)
    .filter((child) => nameOf(child) === 'p')
    .map((paragraph) => paragraph.textContent ?? '');
  return text.join('\n');
};

const cellsOf = (row: Element): unknown[] => {
  const cells = childrenOf(row).flatMap((cell) => {
    const value = valueIn(cell);
    return Array.from({ length: repeatsOf(cell, 'table:number-columns-repeated') }, () => value);
  });
  while (cells.length > 0 && (cells.at(-1) === '' || cells.at(-1) === undefined)) cells.pop();
  return cells;
};

const rowsOf = (element: Element): unknown[][] =>
  childrenOf(element).flatMap((child): unknown[][] => {
    if (nameOf(child) === 'table-row') {
      const cells = cellsOf(child);
      if (cells.length === 0) return [];
      return Array.from({ length: repeatsOf(child, 'table:number-rows-repeated') }, () => cells);
    }
    return /^table-(?:rows|header-rows|row-group)$/.test(nameOf(child)) ? rowsOf(child) : [];
  });

/** The rows in which a cell begins that is merged with those below it. */
const mergedRows = (sheet: Element): number[] =>
  childrenOf(sheet)
    .filter((child) => nameOf(child) === 'table-row')
    .flatMap((row, n) =>
      childrenOf(row).some((cell) => repeatsOf(cell, 'table:number-rows-spanned') > 1) ? [n] : [],
    );

/** Reads a workbook of LibreOffice: the first sheet with rows. */
export const readOds = async (file: Blob, reading: Reading): Promise<ReadResult> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const manifest = 'META-INF/manifest.xml';
  const found = unzipped(bytes.value, (name) => name === 'content.xml' || name === manifest);
  if (!found.ok) return found;
  if (new TextDecoder().decode(found.value.files.get(manifest)).includes('encryption-data')) {
    return { ok: false, error: { code: 'other_kind', kind: 'locked' } };
  }
  const content = found.value.files.get('content.xml');
  const root = content && parseXml(new TextDecoder().decode(content))?.documentElement;
  const book = root ? findElement(root, new Set(['spreadsheet'])) : undefined;
  if (book === undefined) return { ok: false, error: { code: 'other_kind', kind: 'zip' } };
  const sheets = childrenOf(book).filter((child) => nameOf(child) === 'table');
  const { value, notes } = sheetFeatures(
    sheets.slice(0, mostSheets).map((sheet) => ({
      name: sheet.getAttribute('table:name') ?? '',
      rows: rowsOf(sheet).slice(0, mostFeatures + 2),
      merged: mergedRows(sheet),
    })),
  );
  return readValue(value, reading, notes);
};
