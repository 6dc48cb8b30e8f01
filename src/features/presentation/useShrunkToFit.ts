import { type RefObject, useLayoutEffect } from 'react';
import { isNarrow } from '@/state/screenWidth';

/** As large as it goes; smaller than the last nobody reads it. */
const sizes = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6, 0.54];

/** Makes what is told small enough to stand whole in its room: nobody can scroll at six metres. */
export const useShrunkToFit = (told: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const element = told.current;
    const room = element?.parentElement;
    const panel = room?.parentElement;
    if (!element || !room || !panel) return;
    const makeFit = () => {
      for (const size of sizes) {
        element.style.zoom = String(size);
        // In the hand it is scrolled.
        if (isNarrow() || room.scrollHeight <= room.clientHeight) return;
      }
    };
    makeFit();
    // A picture comes a moment later. In a frame of its own: what is observed changes by it.
    const changes = new ResizeObserver(() => requestAnimationFrame(makeFit));
    changes.observe(panel);
    changes.observe(element);
    return () => changes.disconnect();
  });
};
