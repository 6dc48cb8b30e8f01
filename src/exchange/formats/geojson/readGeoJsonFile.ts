import { largestFile } from '../../limits';
import type { ReadResult } from '../../plan/readResult';
import type { Work } from '../work';
import { readGeoJson } from './readGeoJson';

/** Reads a file where it stands, in this thread. A file over 200 MB is refused unread. */
export const readGeoJsonFile = async (
  file: Blob,
  { progress }: Pick<Work, 'progress'>,
): Promise<ReadResult> => {
  if (file.size > largestFile) {
    return { ok: false, error: { code: 'too_large', size: file.size, largest: largestFile } };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, error: { code: 'unreadable_file' } };
  }
  return readGeoJson(bytes, { progress });
};
