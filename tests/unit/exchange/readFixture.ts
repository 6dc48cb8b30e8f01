import { readFileSync } from 'node:fs';
import { readPlanFile } from '@/exchange/door/readPlanFile';
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

/** Reads a text as the app does: as a file, through the door. */
export const readAsFile = (content: BlobPart, name = 'bestand.geojson'): Promise<ReadResult> =>
  readPlanFile(new File([content], name));

/** Reads one of the files in tests/fixtures/cases, under its own name. */
export const readCase = (name: string): Promise<ReadResult> =>
  readAsFile(new Uint8Array(readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url))), name);
