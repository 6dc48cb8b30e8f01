import { type RefObject, useEffect, useState } from 'react';

/** Until it is measured, and where nothing is laid out. */
const startWidth = 480;

/** How wide an element is, in whole CSS pixels. */
export const useWidth = (element: RefObject<Element | null>): number => {
  const [width, setWidth] = useState(startWidth);
  useEffect(() => {
    if (element.current === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
