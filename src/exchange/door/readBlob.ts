import { readGeoJson } from '../formats/geojson/readGeoJson';
import { largestFile } from '../limits';
import type { ReadResult } from '../plan/readResult';

/** Reads a file where it stands, in this thread. A file over 200 MB is refused unread. Never throws. */
export const readBlob = async (file: Blob): Promise<ReadResult> => {
  if (file.size > largestFile) {
    return { ok: false, error: { code: 'too_large', size: file.size, largest: largestFile } };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, error: { code: 'unreadable_file' } };
  }
  try {
    return readGeoJson(bytes);
  } catch {
    // Not foreseen, or out of memory: the page must live on either way.
    return { ok: false, error: { code: 'reader_failed' } };
  }
};
