import { readBackupFile } from '@/exchange/door/readBackupFile';
import { largestBackup } from '@/exchange/limits';
import { type Restored, restoreBackup } from '@/plans/restoreBackup';
import { notify } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';
import { readErrorText } from '@/text/readErrors';
import { restoringText } from '@/text/restoring';
import { transferText } from '@/text/transfer';
import { common } from '@/text/words';

/**
 * Puts back the plans of a backup, and tells. The sentence that says why not when nothing is put back. It can be stopped
 * while it is being read: half of what is put back helps nobody.
 */
export const openBackup = async (file: File): Promise<Restored | string> => {
  const { name: fileName, size } = file;
  if (size > largestBackup) return restoringText.tooLarge(fileName, size, largestBackup);
  const words = {
    doing: (percent?: number) => transferText.reading(fileName, percent),
    stop: common.cancel,
  };
  const backup = await showWork(words, (work) => readBackupFile(file, work));
  if (!backup.ok) return readErrorText(backup.error, { fileName, isPlanOpen: false });
  const outcome = await restoreBackup(backup.value, restoringText.besideName);
  const { keys, knownKeys, ...counts } = outcome;
  notify(restoringText.restored({ plans: keys.length, known: knownKeys.length, ...counts }), {
    lasting:
      counts.lostPlans + counts.lostParts + counts.heldPlans + counts.unstoredPlans + counts.unstoredParts >
      0,
  });
  return outcome;
};
