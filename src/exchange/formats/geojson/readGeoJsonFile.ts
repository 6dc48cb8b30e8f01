import { bytesOf } from '../../bytesOf';
import { loadGround } from '../../plan/ground';
import { systemsIn } from '../../plan/placeFeatures';
import type { ReadResult } from '../../plan/readResult';
import type { Reading } from '../work';
import { openGeoJson, readOpened } from './readGeoJson';

/** Reads a file where it stands, in this thread, in any coordinate system. A file over 200 MB is refused unread. */
export const readGeoJsonFile = async (file: Blob, reading: Reading): Promise<ReadResult> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const opened = openGeoJson(bytes.value);
  if (!opened.ok) return opened;
  const { raw, isOwn } = opened.value;
  return readOpened(opened.value, await loadGround(systemsIn(raw, isOwn)), reading);
};
