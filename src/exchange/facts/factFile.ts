import type { PlacedRecord } from '@/geo/placedRecord';
import type { ReadError } from '../plan/readError';

/** What went otherwise than the file said, for the file as a whole. */
export const factFileNotes = ['encoding_guessed', 'converted_from_rd', 'quotes_unclosed'] as const;
export type FactFileNote = (typeof factFileNotes)[number];

/** What a record is in the file: a row of a table, or a feature of GeoJSON. */
export type RecordForm = 'row' | 'feature';

/** The records of a file with facts, in the order of the file. */
export type FactFile = { form: RecordForm; records: PlacedRecord[]; notes: FactFileNote[] };

/** Why nothing of a file with facts can be used. */
export type FactFileError =
  | ReadError
  /** A table without columns for a place; `columns` are the first twenty that it has. */
  | { code: 'no_place_columns'; columns: string[] }
  | { code: 'too_many_records'; count: number; most: number };
