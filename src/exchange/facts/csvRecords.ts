import { mostFacts } from '../limits';
import { done, failed, type Result } from '../result';
import { csvGeometry } from './csvGeometry';
import type { FactFileError } from './factFile';
import { parseCsv } from './parseCsv';
import type { RawRecords } from './rawRecords';

const mostColumnsNamed = 20;

/** The rows of a CSV file, each with its fields by the names in the head; what is empty is left out. */
export const csvRecords = async (text: string): Promise<Result<RawRecords, FactFileError>> => {
  const { columns, rows, hasOpenQuotes } = await parseCsv(text);
  if (columns.length === 0) return failed({ code: 'empty_file' });
  const geometryOf = csvGeometry(columns);
  if (!geometryOf) {
    return failed({ code: 'no_place_columns', columns: columns.slice(0, mostColumnsNamed) });
  }
  if (rows.length > mostFacts) {
    return failed({ code: 'too_many_records', count: rows.length, most: mostFacts });
  }
  const records = rows.map((row) => ({
    fields: new Map(
      columns.flatMap((name, index): [string, string][] => {
        const value = row[index]?.trim() ?? '';
        return value === '' ? [] : [[name, value]];
      }),
    ),
    geometry: geometryOf(row),
  }));
  return done({ form: 'row', records, notes: hasOpenQuotes ? ['quotes_unclosed'] : [] });
};
