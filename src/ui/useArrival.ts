import { type RefObject, useEffect, useRef } from 'react';

/** The focus goes to what came on the screen by the keyboard; who is busy somewhere keeps it there. */
export const useArrival = <Arrived extends HTMLElement>(): RefObject<Arrived | null> => {
  const ref = useRef<Arrived>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    // What was pressed is gone, or a dialog gave the focus back to the map.
    const isFree = activeElement === null || activeElement === body;
    if (isFree || activeElement instanceof HTMLCanvasElement) ref.current?.focus({ preventScroll: true });
  }, []);
  return ref;
};
