import type { Covered } from '@/map/mapContract';

const boxOf = (selector: string): DOMRect | undefined =>
  document.querySelector(selector)?.getBoundingClientRect();

/** What lies over the map: the hint of who draws and, on a small screen, the sheet of the drawer. */
export const covered = (): Covered => {
  const found: Covered = { top: 0, bottom: 0 };
  const map = boxOf('.plan-canvas');
  for (const box of [boxOf('.drawing-hint'), boxOf('.workspace__drawer')]) {
    // Beside the map, or not shown.
    if (map === undefined || box === undefined || box.height === 0 || box.left >= map.right) continue;
    const isAtTop = box.top - map.top < map.bottom - box.bottom;
    if (isAtTop) found.top = Math.max(found.top, box.bottom - map.top);
    else if (box.top > map.top) found.bottom = Math.max(found.bottom, map.bottom - box.top);
  }
  return found;
};
