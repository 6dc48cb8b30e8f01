import type { Map as MapLibreMap } from 'maplibre-gl';

/** Puts off what needs sources and layers until the style is there (the frame after the map is made). */
export const createAfterStyle = (map: MapLibreMap): ((task: () => void) => void) => {
  let waiting: (() => void)[] | null = [];
  map.once('style.load', () => {
    const tasks = waiting ?? [];
    waiting = null;
    for (const task of tasks) task();
  });
  return (task) => {
    if (waiting) waiting.push(task);
    else task();
  };
};
