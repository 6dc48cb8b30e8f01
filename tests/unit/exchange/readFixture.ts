import { readFileSync } from 'node:fs';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import type { ReadResult } from '@/exchange/plan/readResult';

/** Reads one of the files in tests/fixtures/files. */
export const readFixture = (name: string): ReadResult =>
  readGeoJson(readFileSync(new URL(`../../fixtures/files/${name}`, import.meta.url)));

/** The contents of a file that must have been taken over. */
export const taken = (read: ReadResult): Exclude<ReadResult, { ok: false }> => {
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}`);
  return read;
};
