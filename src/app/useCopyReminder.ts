import { useEffect } from 'react';
import { openPlanNow } from '@/state/planStore';

/** How long after opening, in ms: the map comes first. */
const pause = 5_000;

/** Reminds of a file copy once per opening: then, or when somebody comes back to a plan that stayed open. */
export const useCopyReminder = (): void => {
  useEffect(() => {
    const { planId } = openPlanNow();
    let isDone = false;
    const remind = () => {
      if (isDone || document.hidden) return;
      isDone = true;
      import('./remindOfCopy')
        .then(({ remindOfCopy }) => remindOfCopy(planId))
        .catch(() => false)
        .then((isTold) => {
          isDone = isTold;
        });
    };
    const timer = setTimeout(remind, pause);
    document.addEventListener('visibilitychange', remind);
    return () => {
      isDone = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', remind);
    };
  }, []);
};
