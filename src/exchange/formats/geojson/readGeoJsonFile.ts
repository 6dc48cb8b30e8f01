import { loadTurns } from '@/geo/toWgs84';
import { largestFile } from '../../limits';
import { systemsIn } from '../../plan/placeFeatures';
import type { ReadResult } from '../../plan/readResult';
import type { Work } from '../work';
import { openGeoJson, readOpened } from './readGeoJson';

/** Reads a file where it stands, in this thread, in any coordinate system. A file over 200 MB is refused unread. */
export const readGeoJsonFile = async (
  file: Blob,
  { progress, choices }: Pick<Work, 'progress' | 'choices'>,
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
  const opened = openGeoJson(bytes);
  if (!opened.ok) return opened;
  const { raw, isOwn } = opened.value;
  return readOpened(opened.value, await loadTurns(systemsIn(raw, isOwn)), {
    progress,
    ...(choices && { choices }),
  });
};
