import { useDraft } from '@/state/draftStore';
import { dismiss, type Notice, notify } from '@/state/noticeStore';

/** Says what is wrong with a drawing, until it has become another. */
export const sayUntilDrawnOn = (words: string, action?: Notice['action']): void => {
  const id = notify(words, action === undefined ? {} : { action });
  const stop = useDraft.subscribe(() => {
    stop();
    dismiss(id);
  });
};
