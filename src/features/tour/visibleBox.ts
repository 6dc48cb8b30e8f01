import type { Box } from './placeCard';

type Edges = { left: number; top: number; right: number; bottom: number };

const common = (a: Edges, b: Edges): Edges => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** What is to be seen of an element, in px of the window: not what was scrolled out of sight. */
const visibleEdges = (element: Element): Edges => {
  let edges: Edges = element.getBoundingClientRect();
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).overflow !== 'visible')
      edges = common(edges, around.getBoundingClientRect());
  }
  return common(edges, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
};

/** Where the first element of this selector is to be seen; undefined when it is not on the screen. */
export const visibleBox = (selector: string): Box | undefined => {
  const element = document.querySelector(selector);
  if (element === null) return undefined;
  const { left, top, right, bottom } = visibleEdges(element);
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : undefined;
};
