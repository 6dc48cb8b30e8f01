import readSheets, { type Sheet } from 'read-excel-file/universal';
import { geometryOfWkt } from '@/geo/wkt';
import { bytesOf } from '../../bytesOf';
import { mostSheets } from '../../limits';
import type { ReadResult } from '../../plan/readResult';
import { ownFileIn } from '../../plan/tables/openTables';
import { type SheetsRead, sheetFeatures } from '../../plan/tables/sheetFeatures';
import { locationTable } from '../../plan/tables/table';
import { namesInZip } from '../archive/unzipped';
import { readValue } from '../geojson/readValue';
import type { Reading } from '../work';
import { mergedRows } from './mergedRows';

const isNoWorkbook: ReadResult = { ok: false, error: { code: 'other_kind', kind: 'zip' } };

type Row = Record<string, unknown>;
type Table = { name: string; columns: readonly string[]; rows: Row[] };

/** A day in a cell is a day in a plan. */
const cellValue = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);

/** The first row has the names of the columns. Rows in which nothing stands are passed over. */
const tableOf = ({ sheet, data }: Sheet): Table => {
  const [head = [], ...rows] = data;
  const columns = head.map((cell) => String(cell ?? '').trim());
  const said = rows.filter((row) => row.some((cell) => cell !== null));
  return {
    // Ours have a capital.
    name: sheet.charAt(0).toLowerCase() + sheet.slice(1),
    columns,
    rows: said.map((row) => Object.fromEntries(columns.map((column, at) => [column, cellValue(row[at])]))),
  };
};

const shapeOf = ({ geometrie_wkt: text }: Row): unknown =>
  typeof text === 'string' ? (geometryOfWkt(text) ?? { type: text }) : null;

/** Places that are columns in a workbook, and no columns of a location. */
const withoutPlace = ({ lon: _lon, lat: _lat, geometrie_wkt: _wkt, ...row }: Row): Row => row;

const ownPlanIn = (tables: readonly Table[]): object | undefined => {
  const locations = tables.find(({ name }) => name === locationTable)?.rows ?? [];
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  return ownFileIn({
    rows: new Map([...rows, [locationTable, locations.map(withoutPlace)]]),
    geometries: locations.map(shapeOf),
  });
};

/** The rows of another tool: of the first sheet that has any. A row without a place is one that seeks a place. */
const featuresOf = (sheets: readonly Sheet[], merged: readonly number[][]): SheetsRead => {
  const tables = sheets.slice(0, mostSheets).map(({ sheet, data }, n) => ({
    name: sheet,
    rows: data.filter((row) => row.some((cell) => cell !== null)).map((row) => row.map(cellValue)),
    merged: merged[n] ?? [],
  }));
  return sheetFeatures(tables);
};

/** Reads a workbook, of this app or of another tool. */
export const readExcel = async (file: Blob, reading: Reading): Promise<ReadResult> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const names = namesInZip(bytes.value, (name) => name.startsWith('xl/'));
  if (!names.ok) return names;
  if (!names.value.includes('xl/workbook.xml')) return isNoWorkbook;
  let sheets: Sheet[];
  try {
    sheets = await readSheets(bytes.value.buffer, { trim: false });
  } catch {
    return isNoWorkbook;
  }
  const own = ownPlanIn(sheets.map(tableOf));
  if (own !== undefined) return readValue(own, reading);
  const { value, notes } = featuresOf(sheets, mergedRows(bytes.value));
  return readValue(value, reading, notes);
};
