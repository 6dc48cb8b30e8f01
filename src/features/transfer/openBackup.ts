import { readBackup } from '@/exchange/backup/backup';
import { largestBackup } from '@/exchange/limits';
import { type Restored, restoreBackup } from '@/plans/restoreBackup';
import { notify } from '@/state/noticeStore';
import { restoringText } from '@/text/restoring';

/**
 * Puts back the plans of a backup, and tells. The sentence that says why not when it is too large; undefined when it is
 * no backup that this version of the app can read.
 */
export const openBackup = async (file: File): Promise<Restored | string | undefined> => {
  if (file.size > largestBackup) return restoringText.tooLarge(file.name, file.size, largestBackup);
  const backup = readBackup(await file.text().catch(() => ''));
  if (backup === undefined) return undefined;
  const outcome = await restoreBackup(backup, restoringText.besideName);
  const { keys, knownKeys, ...counts } = outcome;
  notify(restoringText.restored({ plans: keys.length, known: knownKeys.length, ...counts }), {
    lasting:
      counts.lostPlans + counts.lostParts + counts.heldPlans + counts.unstoredPlans + counts.unstoredParts >
      0,
  });
  return outcome;
};
