import type { Work } from '../formats/work';
import { largestBackup } from '../limits';
import type { ReadError } from '../plan/readError';
import { done, failed, type Result } from '../result';
import { type ReadBackup, readBackup, writeBackup } from './backup';
import { backupError } from './backupError';
import { packParts, unpackParts, type WholePlan } from './wholePlan';

type Tell = Pick<Work, 'progress'>;

/** Reads a backup where it stands, in this thread. */
export const readBackupBlob = async (
  file: Blob,
  { progress }: Tell,
): Promise<Result<ReadBackup<WholePlan>, ReadError>> => {
  if (file.size > largestBackup) {
    return failed({ code: 'too_large', size: file.size, largest: largestBackup });
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return failed({ code: 'unreadable_file' });
  }
  const read = readBackup(text, progress);
  // What began as one is one, unless it is of a newer version.
  if (read === undefined) return failed(backupError(text) ?? { code: 'reader_failed' });
  return done({ ...read, plans: read.plans.map(unpackParts) });
};

export const writeBackupBlob = async (
  plans: readonly WholePlan[],
  madeAt: string,
  { progress }: Tell,
): Promise<Blob> =>
  new Blob([writeBackup(plans.map(packParts), madeAt, progress)], { type: 'application/json' });
