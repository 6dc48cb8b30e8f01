import { notify } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';
import { type OutcomeSection, outcomeText } from '@/text/outcomes';
import { common } from '@/text/words';
import { saveFile } from '@/ui/saveFile';
import { type OutcomeHead, outcomeFileName } from './outcomeFiles';

const words = { doing: () => outcomeText.making, stop: common.cancel };

/** Saves the list as a Word file, and says so when that failed. The writer is loaded when it is first asked for. */
export const saveOutcomesWord = async (
  head: OutcomeHead,
  sections: readonly OutcomeSection[],
  planName: string,
): Promise<void> => {
  try {
    const made = await showWork(words, async (work) => {
      const [{ outcomeDocument }, { writeWordFile }] = await Promise.all([
        import('./outcomeDocument'),
        import('@/exchange/door/writeDocument'),
      ]);
      return writeWordFile(outcomeDocument(head, sections, planName), work);
    });
    if (made.ok) saveFile(outcomeFileName(head.title, 'docx'), made.value);
    else if (made.error !== 'cancelled') notify(outcomeText.notMade, { lasting: true });
  } catch {
    notify(outcomeText.notMade, { lasting: true });
  }
};
