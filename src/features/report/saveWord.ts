import type { Document } from '@/exchange/documents/document';
import { failed } from '@/exchange/result';
import { notify } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';
import { reportText } from '@/text/documents/screen';
import { fileNameOf } from '@/text/fileNameOf';
import { bytesText } from '@/text/numbers';
import { common } from '@/text/words';
import { saveFile } from '@/ui/saveFile';

const words = { doing: () => reportText.making, stop: common.cancel };

/** Saves a document as a Word file, and says what came of it. `name`: what the file is called, before its day. False when none was made. */
export const saveWord = async (document: Document, name: string): Promise<boolean> => {
  try {
    const made = await showWork(words, async (work) => {
      // Offline, before this part of the app was ever fetched.
      const writers = await import('@/exchange/door/writeDocument').catch(() => undefined);
      return writers === undefined ? failed('not_loaded' as const) : writers.writeWordFile(document, work);
    });
    if (!made.ok) {
      notify(reportText.failed[made.error], { lasting: made.error !== 'cancelled' });
      return false;
    }
    const fileName = fileNameOf(name, new Date(), 'docx');
    saveFile(fileName, made.value);
    notify(reportText.made(fileName, bytesText(made.value.size)));
    return true;
  } catch {
    notify(reportText.failed.failed, { lasting: true });
    return false;
  }
};
