import type { BackupFormat } from '../formats/format';
import { looksLikeBackup } from './backupFormat';

/** A backup: plans with their snapshots, edits and files. */
export const backup: BackupFormat = {
  id: 'backup',
  holds: 'backup',
  extensions: ['json'],
  mediaTypes: ['application/json'],
  // As `Blob.text` reads it: one that was saved in UTF-16 is told what it is when it is read.
  sniff: (head) => looksLikeBackup(new TextDecoder().decode(head)),
  read: async () => (await import('./backupInBlob')).readBackupBlob,
  write: async () => (await import('./backupInBlob')).writeBackupBlob,
};
