import { notify } from '@/state/noticeStore';
import { drawingText } from '@/text/words';

/** Fetched when it is first asked for. */
export const addWaiting = (): void =>
  void import('@/features/drawing/addWaiting')
    .then((module) => module.addWaiting())
    .catch(() => notify(drawingText.notLoaded, { lasting: true }));
