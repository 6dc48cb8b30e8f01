import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';

/** Rows drawn above and below what is in sight, so that fast scrolling shows no gaps. */
const margin = 8;

/** The rows to draw: from `first` up to but not including `end`. */
type Rows = { first: number; end: number };

const rowsInSight = (element: HTMLElement, count: number, rowHeight: number): Rows => {
  const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - margin);
  const end = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + margin;
  return { first: Math.min(first, count), end: Math.min(count, end) };
};

/**
 * Which of `count` rows of one height are in sight of a scrolling element. Only for the list of the first screen, where
 * the library that does this for the wide table would weigh too much.
 */
export const useVisibleRows = (
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): Rows => {
  const [rows, setRows] = useState<Rows>({ first: 0, end: Math.min(count, 30) });
  const look = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const next = rowsInSight(element, count, rowHeight);
    setRows((now) => (now.first === next.first && now.end === next.end ? now : next));
  }, [scroller, count, rowHeight]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, look]);
  return rows;
};

/** Scrolls just so far that a row is in sight. */
export const scrollToRow = (element: HTMLElement | null, index: number, rowHeight: number): void => {
  if (element === null) return;
  const top = index * rowHeight;
  const room = element.clientHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top + rowHeight - room;
};
