import { whyShut } from '@/plans/access';
import { holdsRefusedWork, holdsWhatStays, leaveUnwritten } from '@/plans/planSession';

/** A field with half a word in it gives it to the plan when it is left: so it is left for a moment. */
const finishField = (): void => {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
};

/** A file dropped beside its place would make the browser leave the app to show it. */
const keepPage = (event: DragEvent): void => {
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
};

/** The page may be gone before the database has taken what was typed last. */
const finish = (): boolean => {
  finishField();
  return leaveUnwritten();
};

/**
 * Nothing is lost by hiding, closing or leaving the page without a word. To be called before anybody else follows the
 * address: on Back the field has to be left while its plan is still open.
 */
export const guardLeaving = (): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') finish();
  });
  addEventListener('pagehide', finish);
  addEventListener('hashchange', finishField);
  addEventListener('beforeunload', (event) => {
    const isLeft = finish();
    // The newer version takes up what this tab leaves: whoever loads again need not be frightened.
    const isTakenUp = whyShut() === 'newer' && !holdsWhatStays();
    if (!isLeft || (holdsRefusedWork() && !isTakenUp)) event.preventDefault();
  });
  addEventListener('dragover', keepPage);
  addEventListener('drop', keepPage);
};
