import { loadGround } from '../../plan/ground';
import type { Note } from '../../plan/notes';
import { systemsIn } from '../../plan/placeFeatures';
import type { ReadResult } from '../../plan/readResult';
import { openValue, readOpened } from './readGeoJson';

/** Reads what another format holds, once it is shaped as GeoJSON, in any coordinate system. */
export const readValue = async (
  value: unknown,
  options: NonNullable<Parameters<typeof readOpened>[2]>,
  notes: readonly Note[] = [],
): Promise<ReadResult> => {
  const opened = openValue(value, [...notes]);
  if (!opened.ok) return opened;
  const { raw, isOwn } = opened.value;
  return readOpened(opened.value, await loadGround(systemsIn(raw, isOwn)), options);
};
