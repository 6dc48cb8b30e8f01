import { bytesOf } from '../../bytesOf';
import type { Note } from '../../plan/notes';
import type { ReadResult } from '../../plan/readResult';
import { rowFeatures } from '../../plan/tables/rowFeatures';
import { tableIn } from '../../plan/tables/sheetFeatures';
import { readBytes, undoubled } from '../../text/readText';
import { readValue } from '../geojson/readValue';
import type { Reading } from '../work';
import { htmlRows } from './htmlRows';

/** Reads the table of a web page, of a mail, or of a system that calls it a workbook. */
export const readHtml = async (file: Blob, reading: Reading): Promise<ReadResult> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const decoded = readBytes(bytes.value);
  if (!decoded.ok) return decoded;
  const { text, notes } = undoubled(decoded.value);
  const { rows, merged, others } = htmlRows(text);
  const table = tableIn(rows);
  if (table.rows.length === 0) return { ok: false, error: { code: 'other_kind', kind: 'markup' } };
  const left: Note[] =
    others === 0 ? [] : [{ code: 'table_read', action: 'left_out', value: String(others) }];
  const count = merged.filter((row) => row >= table.at).length;
  if (count > 0) left.push({ code: 'merged_cells', action: 'taken', value: String(count) });
  const features = rowFeatures(table.head, table.rows);
  return readValue({ type: 'FeatureCollection', features }, reading, [...notes, ...left, ...table.notes]);
};
