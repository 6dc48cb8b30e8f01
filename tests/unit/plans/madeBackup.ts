import type { ReadBackup } from '@/exchange/backup/backup';
import type { WholePlan } from '@/exchange/backup/wholePlan';
import { readBackupFile } from '@/exchange/door/readBackupFile';
import { type MadeBackup, makeBackup } from '@/plans/backups';

/** A backup as the app makes it, with the text in its file. */
export const madeBackup = async (now: Date, planId?: string): Promise<MadeBackup & { text: string }> => {
  const made = await makeBackup(now, planId);
  if (!made.ok) throw new Error(made.error);
  return { ...made.value, text: await made.value.file.text() };
};

/** A backup as the app opens it. */
export const backupIn = async (text: string): Promise<ReadBackup<WholePlan>> => {
  const read = await readBackupFile(new Blob([text]));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};
