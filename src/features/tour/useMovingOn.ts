import { useEffect, useState } from 'react';
import { onPlanChange } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { goToStep } from '@/state/tourStore';
import { type Happening, happeningOf, type TourStep } from './tourSteps';

/** Goes to the next step when what this one asks for was done. True from then until it goes. */
export const useMovingOn = (index: number, { doneBy }: TourStep): boolean => {
  const [doneAt, setDoneAt] = useState<number>();
  useEffect(() => {
    setDoneAt(undefined);
    if (doneBy === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const happened = (what: Happening | undefined) => {
      if (what !== doneBy.happening) return;
      setDoneAt(index);
      // The next digit or the next undo may still come: nobody is hurried.
      clearTimeout(timer);
      timer = setTimeout(() => goToStep(index + 1), doneBy.pause);
    };
    const stops = [
      onPlanChange((change) => happened(happeningOf(change))),
      useScreen.subscribe((screen, before) => {
        if (screen.selection.size > 0 && screen.selection !== before.selection) happened('chosen');
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [index, doneBy]);
  return doneAt === index;
};
