import { bytesOf } from '../../bytesOf';
import { parseCsv } from '../../facts/parseCsv';
import type { Note } from '../../plan/notes';
import type { ReadResult } from '../../plan/readResult';
import { rowFeatures } from '../../plan/tables/rowFeatures';
import { tableIn } from '../../plan/tables/sheetFeatures';
import { readBytes, undoubled } from '../../text/readText';
import { readValue } from '../geojson/readValue';
import type { Reading } from '../work';
import { markdownRows } from './markdown';

/** Reads a table of text: with any separator, figures with a comma, places as coordinates or as a shape in words. */
export const readCsv = async (file: Blob, reading: Reading): Promise<ReadResult> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const decoded = readBytes(bytes.value);
  if (!decoded.ok) return decoded;
  const { text, notes } = undoubled(decoded.value);
  if (text.trim() === '') return { ok: false, error: { code: 'empty_file' } };
  const body = text.replace(/^\uFEFF/, '');
  const markdown = markdownRows(body);
  const [names = [], ...below] = markdown?.rows ?? [];
  const { columns, rows, hasOpenQuotes } =
    markdown === undefined ? await parseCsv(body) : { columns: names, rows: below, hasOpenQuotes: false };
  if (columns.length < 2 || rows.length === 0) {
    return { ok: false, error: { code: 'other_kind', kind: 'table' } };
  }
  const quotes: Note[] = hasOpenQuotes ? [{ code: 'quotes_unclosed', action: 'repaired' }] : [];
  const others = markdown?.others ?? 0;
  const left: Note[] =
    others === 0 ? [] : [{ code: 'table_read', action: 'left_out', value: String(others) }];
  const table = tableIn([columns, ...rows]);
  const features = rowFeatures(table.head, table.rows);
  return readValue({ type: 'FeatureCollection', features }, reading, [
    ...notes,
    ...quotes,
    ...left,
    ...table.notes,
  ]);
};
